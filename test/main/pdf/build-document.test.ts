import { describe, expect, it } from 'vitest'
import { buildDocument } from '../../../main/pdf/build-document.ts'
import { aBriefing } from './kai-briefing.ts'
import { aLongReport } from './long-report.ts'

/** Every value under a node, with the names that lead to it. */
function walk(value: unknown, visit: (value: unknown, key: string) => void, key = ''): void {
  visit(value, key)
  if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) walk(each, visit, name)
}

function textsOf(value: unknown): string[] {
  const texts: string[] = []
  walk(value, (each, key) => {
    if (key === 'text' && typeof each === 'string') texts.push(each)
  })
  return texts
}

describe('buildDocument', () => {
  it('prints every row of every table once', () => {
    const texts = textsOf(buildDocument(aLongReport(4)).content)
    const events = texts.filter((text) => text.startsWith('Event '))

    expect(events).toHaveLength(4 * 22)
    expect(new Set(events).size).toBe(4 * 22)
  })

  it('prints nothing undefined, null or not a number', () => {
    const definition = buildDocument(aLongReport(2))
    const values: unknown[] = []
    walk(definition.content, (value) => values.push(value))
    const texts = textsOf(definition.content)

    expect(texts.filter((text) => /undefined|null|NaN|\[object/.test(text))).toEqual([])
    expect(values.filter((value) => value === null || Number.isNaN(value))).toEqual([])
    expect(texts.length).toBeGreaterThan(100)
  })

  it('puts the list of contents after the first section, which is read when nothing else is', () => {
    const long = aLongReport(2)
    const sections = long.sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter(({ kind }) => kind !== 'toc'),
    }))
    const model = { ...long, sections, contents: 'What is in it' }
    const content = buildDocument(model).content
    const isList = (node: unknown) => JSON.stringify(node).includes('"toc":')
    const names = (node: unknown, index: number) =>
      textsOf(node).includes(model.sections[index]?.heading ?? '')

    const first = content.findIndex((node) => names(node, 0))
    expect(first).toBeGreaterThan(0)
    expect(content.findIndex(isList)).toBeGreaterThan(first)
    expect(content.findIndex((node) => names(node, 1))).toBeGreaterThan(content.findIndex(isList))
    expect(content.filter(isList)).toHaveLength(1)
  })

  it('makes each place to jump to once, and each link lead to one of them', () => {
    const places: unknown[] = []
    const links: unknown[] = []
    walk(buildDocument(aLongReport(5)).content, (value, key) => {
      if (key === 'id') places.push(value)
      if (key === 'linkToDestination') links.push(value)
    })

    expect(new Set(places).size).toBe(places.length)
    expect(links.filter((link) => !places.includes(link))).toEqual([])
    expect(places.length).toBeGreaterThan(15)
    expect(links.length).toBe(5)
  })

  it('repeats the head of every table and splits none of its rows', () => {
    const tables: unknown[] = []
    walk(buildDocument(aBriefing()).content, (value, key) => {
      if (key === 'table' && typeof value === 'object' && value && 'headerRows' in value)
        tables.push(value)
    })

    expect(tables).toHaveLength(4)
    for (const table of tables)
      expect(table).toMatchObject({ headerRows: 1, dontBreakRows: true, keepWithHeaderRows: 1 })
  })

  it('gives headings their level by depth', () => {
    const tags: unknown[] = []
    walk(buildDocument(aLongReport(1)).content, (value, key) => {
      if (key === 'tag' && /^H\d$/.test(String(value))) tags.push(value)
    })

    expect(tags).toEqual(['H1', 'H2', 'H3', 'H2', 'H3', 'H3', 'H4', 'H4', 'H4', 'H4'])
  })

  it('puts only the reference into the title of the file', () => {
    expect(buildDocument(aBriefing({ title: 'About Kai' })).title).toBe('TL-0417')
  })

  it.each([
    ['draft', true],
    ['final', false],
  ] as const)('a %s paper has a watermark: %s', (status, has) => {
    expect('watermark' in buildDocument(aBriefing({ status }))).toBe(has)
  })

  it('refuses two sections of one id, and a link to a section the paper has not', () => {
    const section = { id: 'one', heading: 'One', blocks: [] }
    const link = { kind: 'paragraph' as const, words: [{ text: 'x', toSection: 'two' }] }

    expect(() => buildDocument(aBriefing({ sections: [section, section] }))).toThrow('two places')
    expect(() => buildDocument(aBriefing({ sections: [{ ...section, blocks: [link] }] }))).toThrow(
      'leads to section two',
    )
  })

  it('does not touch the model', () => {
    const model = aLongReport(1)
    const before = structuredClone(model)

    buildDocument(model)

    expect(model).toEqual(before)
  })
})
