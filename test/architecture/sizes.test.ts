import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isCode, listSources } from './source-files.ts'

const code = listSources(isCode)

/** Definitions and golden files are read line by line rather than as a whole, so they may be longer. */
function lineLimit(path: string): number {
  return /(^|\/)(golden|definitions)\/|^resources\//.test(path) ? 400 : 300
}

const filesInFolderAtMost = 18

// One long list of files of a single kind, read by name and never as a whole; no room is missing there.
const lists = ['shared/case/nouns', 'main/storage/migrations', 'renderer/components']

describe('sizes', () => {
  it('keeps every file of code short enough to read in one go', () => {
    const tooLong = code
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > lineLimit(path))
      .map(({ path, lines }) => `${path}: ${lines} lines; split by idea below ${lineLimit(path)}`)

    expect(code.length).toBeGreaterThan(50)
    expect(tooLong).toEqual([])
  })

  it('keeps every folder small enough to see at once', () => {
    const counts = new Map<string, number>()
    for (const { path } of code) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
    const tooFull = [...counts]
      .filter(([folder]) => !lists.some((list) => folder === list || folder === `test/${list}`))
      .filter(([, count]) => count > filesInFolderAtMost)
      .map(
        ([folder, count]) => `${folder}: ${count} files of code directly in it; a room is missing`,
      )

    expect(counts.size).toBeGreaterThan(10)
    expect(tooFull).toEqual([])
  })

  it('has no drawer for things that belong nowhere', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|misc|types|constants)(\.tsx?$|\/)/
    const found = code.map((file) => file.path).filter((path) => drawers.test(path))

    expect(drawers.test('shared/case/utils.ts')).toBe(true)
    expect(found).toEqual([])
  })
})
