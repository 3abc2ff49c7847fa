import { describe, expect, it } from 'vitest'
import { holdsBehaviour } from './holds-behaviour.ts'
import { isScript, listPaths, listSources } from './source-files.ts'

const paths = new Set(listPaths())
const sources = listSources(
  (path) => isScript(path) && /^(shared|main\/storage)\//.test(path) && !path.endsWith('.d.ts'),
)

describe('the mirror of shared and main/storage under test', () => {
  it('has a test for every file that holds behaviour', () => {
    const behaving = sources.filter(holdsBehaviour)
    const untested = behaving
      .map((file) => `test/${file.path.replace(/\.tsx?$/, '')}.test.ts`)
      .filter((test) => !paths.has(test) && !paths.has(`${test}x`))

    expect(behaving.length).toBeGreaterThan(5)
    expect(untested).toEqual([])
  })

  it('has no test of a file that is no longer there', () => {
    const tests = [...paths].filter((path) =>
      /^test\/(shared|main\/storage)\/.*\.test\.tsx?$/.test(path),
    )
    const orphans = tests.filter((path) => {
      const source = path.replace(/^test\//, '').replace(/\.test\.tsx?$/, '')
      return !paths.has(`${source}.ts`) && !paths.has(`${source}.tsx`)
    })

    expect(orphans).toEqual([])
  })

  it.each([
    [
      'types',
      `import type { B } from './b.ts'\nexport type A = B | 'x'\nexport interface C { a: A }`,
      false,
    ],
    [
      'words written out',
      `export const kinds = ['one', 'two'] as const\nconst at = { most: -3 }`,
      false,
    ],
    ['a function', 'export function a() {}', true],
    ['a schema', 'export const a = z.string()', true],
    ['a function in an object', 'export const a = { b: () => 1 }', true],
    ['a class', 'class A {}', true],
  ])('counts %s rightly as behaviour or none', (_name, text, expected) => {
    expect(holdsBehaviour({ path: 'shared/a/a.ts', text })).toBe(expected)
  })
})
