import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listPaths, readSource } from './source-files.ts'

const paths = listPaths()
const folders = new Set(paths.flatMap(ancestors))
const rooms = [...folders].filter((folder) => /^(main|renderer|shared)\/[^/]+$/.test(folder)).sort()
const readmeLinesAtMost = 40

/** Every folder above a path: `a/b/c.ts` lies in `a` and `a/b`. */
function ancestors(path: string): readonly string[] {
  const folder = dirname(path)
  return folder === '.' ? [] : [...ancestors(folder), folder]
}

/** Reads where a page of Markdown takes its pictures from: `![what it shows](where it is)`. */
function readPictures(markdown: string): readonly string[] {
  return [...markdown.matchAll(/!\[[^\]]*\]\(([^)\s]+)[^)]*\)/g)].map(([, place = '']) => place)
}

/**
 * Reads the folders that the README's tree draws. Its lines are indented by two spaces a level, and the first word of
 * a line names one or more folders, each ending in `/`: `cases/ plans/   use cases`.
 */
function readTree(readme: string): readonly string[] {
  const tree = readme.split('```').find((block, index) => index % 2 === 1 && /^main\//m.test(block))
  const trail: string[] = []
  const found: string[] = []
  for (const line of (tree ?? '').split('\n')) {
    const [, indent = '', names = ''] = /^( *)((?:[\w.-]+\/ ?)+)/.exec(line) ?? []
    const level = indent.length / 2
    for (const name of names.split(' ').filter((one) => one !== '')) {
      trail.splice(level, trail.length, name.replace(/\/$/, ''))
      found.push(trail.join('/'))
    }
  }
  return found
}

describe('the README', () => {
  it('draws a tree of folders that all exist, and leaves no room out', () => {
    const drawn = readTree(readSource('README.md').text)

    expect(drawn.length).toBeGreaterThan(10)
    expect(drawn.filter((folder) => !folders.has(folder))).toEqual([])
    expect(rooms.filter((room) => !drawn.includes(room))).toEqual([])
  })

  it('names every command of package.json', () => {
    const { text } = readSource('README.md')
    const manifest: { scripts: Record<string, string> } = JSON.parse(
      readSource('package.json').text,
    )
    const commands = Object.keys(manifest.scripts)
    const unnamed = commands.filter(
      (name) => !text.includes(`npm run ${name}`) && !text.includes(`npm ${name}`),
    )

    expect(commands.length).toBeGreaterThan(3)
    expect(unnamed).toEqual([])
  })

  it('shows pictures that are all there, and say in words what they show', () => {
    const { text } = readSource('README.md')
    const pictures = readPictures(text)

    expect(pictures.length).toBeGreaterThan(2)
    expect(pictures.filter((place) => !paths.includes(place))).toEqual([])
    expect(text).not.toMatch(/!\[\s*\]/)
  })

  it('is read with every picture, also two in a line', () => {
    expect(readPictures('| ![one](a.png) | ![two, (2)](b/c.svg "title") | [no](d.png)')).toEqual([
      'a.png',
      'b/c.svg',
    ])
  })

  it('is read as the tree is drawn', () => {
    const tree = [
      '```',
      'main/       rights',
      '  vault/    keys',
      '  cases/ plans/  use',
      'test/',
      '```',
    ]

    expect(readTree(tree.join('\n'))).toEqual([
      'main',
      'main/vault',
      'main/cases',
      'main/plans',
      'test',
    ])
  })
})

describe('the README of a room', () => {
  it('is there, for every room of main, renderer and shared, and for test and resources', () => {
    const owing = [...rooms, 'test', 'resources'].filter(
      (room) => !paths.includes(`${room}/README.md`),
    )

    expect(rooms.length).toBeGreaterThan(5)
    expect(owing).toEqual([])
  })

  it(`is at most ${readmeLinesAtMost} lines`, () => {
    const readmes = paths.filter((path) => path.endsWith('/README.md'))
    const tooLong = readmes.filter(
      (path) => readSource(path).text.trimEnd().split('\n').length > readmeLinesAtMost,
    )

    expect(readmes.length).toBeGreaterThan(3)
    expect(tooLong).toEqual([])
  })
})
