import { describe, expect, it } from 'vitest'
import { pageMarginsPt, pageSizePt } from '../../../main/pdf/page.ts'
import { readPdf } from '../../../main/pdf/read-pdf.ts'
import { renderPdf } from '../../../main/pdf/render-pdf.ts'
import type { Block, ReportModel } from '../../../shared/report/model.ts'
import { aBriefing } from './kai-briefing.ts'
import { sentences } from './long-report.ts'
import { allInside, countMarkedContent } from './marked-content.ts'
import { paperOptions as options } from './paper-fonts.ts'

function withBlocks(...blocks: Block[]): ReportModel {
  return aBriefing({ sections: [{ id: 'only', heading: 'Only section', blocks }] })
}

async function read(model: ReportModel) {
  return readPdf((await renderPdf(model, options)).bytes)
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('where pages break', () => {
  it('repeats the head of a table of 200 rows on every page as an artifact, and splits no row', async () => {
    const contents = await read(
      withBlocks({
        kind: 'table',
        caption: 'Many rows',
        columns: [
          { heading: 'Number', weight: 1 },
          { heading: 'What happened', weight: 5 },
        ],
        rows: Array.from({ length: 200 }, (_, row) => [
          `Row ${row + 1}`,
          `${sentences(3)} End ${row + 1}.`,
        ]),
      }),
    )
    const rowsByPage = contents.pages.map(({ body }) => ({
      starts: [...body.matchAll(/Row (\d+)/g)].map(([, number]) => number),
      ends: [...body.matchAll(/End (\d+)\./g)].map(([, number]) => number),
    }))

    expect(rowsByPage.flatMap(({ starts }) => starts)).toEqual(
      Array.from({ length: 200 }, (_, row) => String(row + 1)),
    )
    for (const { starts, ends } of rowsByPage) expect(starts).toEqual(ends)
    const later = contents.pages.slice(1)
    expect(later.length).toBeGreaterThan(5)
    expect(later.filter(({ running }) => running.includes('What happened'))).toHaveLength(
      later.length,
    )
    expect(contents.pages.filter(({ body }) => body.includes('What happened'))).toHaveLength(1)
  })

  it.each([
    ['a paragraph', (text: string): Block => ({ kind: 'paragraph', words: text })],
    [
      'a table cell',
      (text: string): Block => ({
        kind: 'table',
        caption: 'One row',
        columns: [
          { heading: 'A', weight: 1 },
          { heading: 'B', weight: 2 },
        ],
        rows: [
          ['First', text],
          ['Second', 'short'],
        ],
      }),
    ],
    [
      'a box',
      (text: string): Block => ({
        kind: 'boxes',
        boxes: [
          { title: 'Established', body: [{ kind: 'paragraph', words: text }] },
          { title: 'Alleged', body: [{ kind: 'paragraph', words: 'Nothing' }] },
        ],
      }),
    ],
    [
      'a callout',
      (text: string): Block => ({
        kind: 'callout',
        heading: 'What must not be done',
        body: [{ kind: 'bulletList', items: [{ words: text }] }],
      }),
    ],
    [
      'a fact',
      (text: string): Block => ({
        kind: 'keyFacts',
        columns: 2,
        rows: [
          { term: 'Long', words: text },
          { term: 'Short', words: 'x' },
        ],
      }),
    ],
  ])('prints all 3000 words of %s taller than a page', async (_, block) => {
    const text = Array.from({ length: 3000 }, (_, index) => `w${index}x`).join(' ')
    const { bytes } = await renderPdf(withBlocks(block(text)), { ...options, compress: false })
    const contents = await readPdf(bytes)

    const printed = contents.pages.flatMap(({ body }) => body.match(/\bw\d+x\b/g) ?? [])

    expect(printed.length).toBe(3000)
    expect(new Set(printed).size).toBe(3000)
    expect(contents.pages.length).toBeGreaterThan(2)
    expect(countMarkedContent(bytes)).toMatchObject(allInside)
  })

  it('keeps a long word and a long address inside the margins', async () => {
    const word = 'x'.repeat(400)
    const url = `https://example.org/${'a1'.repeat(150)}`
    const { bytes } = await renderPdf(
      withBlocks(
        { kind: 'paragraph', words: [{ text: url, href: url }] },
        {
          kind: 'table',
          caption: 'Narrow',
          columns: [
            { heading: 'A', weight: 1 },
            { heading: 'B', weight: 6 },
          ],
          rows: [[word, word]],
        },
      ),
      options,
    )

    const { widest, pieces } = await widestText(bytes)

    expect(pieces).toBeGreaterThan(8)
    expect(widest).toBeLessThanOrEqual(pageSizePt.width - pageMarginsPt[2] + 0.5)
  })

  it.each(Array.from({ length: 24 }, (_, lines) => lines + 28))(
    'never leaves a heading alone at the foot of a page, after %i lines',
    async (lines) => {
      const contents = await read(
        aBriefing({
          sections: [
            {
              id: 'filler',
              heading: 'Filler',
              blocks: Array.from({ length: lines }, () => ({
                kind: 'paragraph',
                words: 'One line.',
              })),
            },
            {
              id: 'late',
              heading: 'Late heading',
              blocks: [],
              subsections: [
                {
                  id: 'sub',
                  heading: 'Late subheading',
                  blocks: [
                    {
                      kind: 'table',
                      caption: 'Late table',
                      columns: [
                        { heading: 'Head', weight: 1 },
                        { heading: 'Head two', weight: 1 },
                      ],
                      rows: [
                        ['First row', 'Cell'],
                        ['Second row', 'Cell'],
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        }),
      )
      const together = contents.pages.filter(({ body }) =>
        /Late heading|Late subheading|Late table|First row/.test(body),
      )

      expect(together).toHaveLength(1)
      expect(words(together[0]?.body ?? '')).toContain(
        'Late heading Late subheading Late table Head Head two First row Cell',
      )
      expect(contents.bookmarks.map(({ title }) => title)).toContain('Late subheading')
    },
  )

  it.each(Array.from({ length: 12 }, (_, lines) => lines + 34))(
    'keeps an entry and the entries inside it on one page, with its heading, after %i lines',
    async (lines) => {
      const contents = await read(
        aBriefing({
          sections: [
            {
              id: 'filler',
              heading: 'Filler',
              blocks: Array.from({ length: lines }, () => ({
                kind: 'paragraph',
                words: 'One line.',
              })),
            },
            { id: 'homes', heading: 'Homes', blocks: [twoHomes] },
          ],
        }),
      )
      const pageOf = (text: string) =>
        contents.pages.findIndex(({ body }) => words(body).includes(text))

      expect(pageOf('Homes')).toBe(pageOf('First home'))
      expect(pageOf('First home')).toBe(pageOf('Last child of the first'))
      expect(pageOf('Second home')).toBe(pageOf('Last child of the second'))
      expect(pageOf('Homes')).toBeGreaterThanOrEqual(0)
    },
  )
})

it.each(Array.from({ length: 6 }, (_, lines) => lines + 40))(
  'keeps a line that only says what follows with the first of it, after %i lines',
  async (lines) => {
    const filler: Block[] = Array.from({ length: lines }, () => ({
      kind: 'paragraph',
      words: 'One line.',
    }))
    const contents = await read(
      withBlocks(
        ...filler,
        { kind: 'paragraph', words: [{ text: 'Answered or refused:', bold: true }] },
        { kind: 'bulletList', items: [{ words: 'The first of them' }, { words: 'The second' }] },
      ),
    )
    const pageOf = (text: string) =>
      contents.pages.findIndex(({ body }) => words(body).includes(text))

    expect(pageOf('Answered or refused:')).toBeGreaterThanOrEqual(0)
    expect(pageOf('Answered or refused:')).toBe(pageOf('The first of them'))
  },
)

const twoHomes: Block = {
  kind: 'bulletList',
  items: ['first', 'second'].map((home) => ({
    words: home === 'first' ? 'First home' : 'Second home',
    nested: {
      kind: 'bulletList',
      items: [
        { words: 'A child' },
        { words: 'Another child' },
        { words: `Last child of the ${home}` },
      ],
    },
  })),
}

async function widestText(bytes: Uint8Array) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const document = await task.promise
  let widest = 0
  let pieces = 0
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    for (const item of items) {
      if (!('str' in item) || !item.str.trim() || item.str === 'DRAFT') continue
      widest = Math.max(widest, item.transform[4] + item.width)
      pieces++
    }
  }
  await task.destroy()
  return { widest, pieces }
}
