import { beforeAll, describe, expect, it } from 'vitest'
import { type PdfContents, readPdf } from '../../../../main/pdf/read-pdf.ts'
import { renderPdf } from '../../../../main/pdf/render-pdf.ts'
import { buildReport } from '../../../../main/reports/report-order.ts'
import { parseIsoInstant } from '../../../../shared/dates/iso-date.ts'
import {
  type Block,
  type ReportModel,
  type ReportSection,
  runsOf,
} from '../../../../shared/report/model.ts'
import { anOrder } from '../../reports/an-order.ts'
import { allInside, countMarkedContent } from '../marked-content.ts'
import { paperOptions } from '../paper-fonts.ts'
import { aLongAssessment } from './long-assessment.ts'

const squeeze = (words: string) => words.replace(/[\s\u00ad\u200b]+/g, '')

function listSections(sections: readonly ReportSection[]): readonly ReportSection[] {
  return sections.flatMap((one) => [one, ...listSections(one.subsections ?? [])])
}

function textsOf(block: Block): readonly string[] {
  const plain = (words: Parameters<typeof runsOf>[0]) =>
    runsOf(words)
      .map(({ text }) => text)
      .join('')
  switch (block.kind) {
    case 'paragraph':
      return [plain(block.words)]
    case 'bulletList':
    case 'numberedList':
      return block.items.flatMap(({ words, nested }) => [
        plain(words),
        ...(nested ? textsOf(nested) : []),
      ])
    case 'table':
      return block.rows.flatMap((row) => row.map(plain))
    case 'keyFacts':
      return block.rows.map(({ words }) => plain(words))
    case 'callout':
      return [block.heading, ...block.body.flatMap(textsOf)]
    case 'figure':
      return block.caption === undefined ? [] : [block.caption]
    default:
      return []
  }
}

function make(largePrint: boolean): ReportModel {
  return buildReport(
    anOrder({
      file: aLongAssessment(),
      kind: 'assessment_report',
      view: 'now',
      madeAt: parseIsoInstant('2026-04-22T09:00:00.000Z'),
      recipients: ['Grace Obi, chair'],
      largePrint,
    }),
  )
}

describe.each([
  ['an assessment report of forty pages', false, 40],
  ['the same in large print', true, 80],
])('%s', (_name, largePrint, leastPages) => {
  let model: ReportModel
  let bytes: Uint8Array
  let contents: PdfContents

  beforeAll(async () => {
    model = make(largePrint)
    bytes = (await renderPdf(model, { ...paperOptions, compress: false })).bytes
    contents = await readPdf(bytes)
  })

  it('has as many pages as it needs, and nothing outside a tag or artifact', () => {
    const count = countMarkedContent(bytes)

    expect(count.pages).toBeGreaterThanOrEqual(leastPages)
    expect(count).toMatchObject(allInside)
    expect(count.annotations).toBeGreaterThan(200)
  })

  it('prints every text of the model', () => {
    const body = squeeze(contents.pages.map((page) => page.body).join('\n'))
    const texts = listSections(model.sections).flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap(textsOf),
    ])
    const missing = texts.map(squeeze).filter((text) => !body.includes(text))

    expect(texts.length).toBeGreaterThan(1000)
    expect(missing).toEqual([])
  })

  it('never leaves a heading at the foot of a page', () => {
    const headings = new Set(listSections(model.sections).map(({ heading }) => squeeze(heading)))
    const last = contents.pages.map(({ body }) => squeeze(body.trim().split('\n').at(-1) ?? ''))

    expect(last.filter((line) => headings.has(line))).toEqual([])
    expect(last.length).toBeGreaterThanOrEqual(leastPages)
  })

  it('draws the profile with its words, and leads from citations to their lines', () => {
    const figures = contents.alternativeTexts.join(' ')

    expect(figures).toContain('A4 Who could be affected now: Concern 4, urgent.')
    expect(figures).toContain('D1 Harm the child has lived through: Need 3, serious.')
    expect(figures).toContain('E4 Peers, places and community: Concern not known')
    expect(contents.links.length).toBeGreaterThan(400)
  })
})

it('repeats the head of the evidence index on each of its pages, and splits no row', async () => {
  const { bytes } = await renderPdf(make(false), paperOptions)
  const { pages } = await readPdf(bytes)
  const rows = pages.map(({ body }) => ({
    starts: [...body.matchAll(/Piece number (\d+)\./g)].map(([, number]) => number),
    ends: [...body.matchAll(/Ends\s+(\d+)\./g)].map(([, number]) => number),
  }))
  const index = pages.filter((_, page) => (rows[page]?.starts.length ?? 0) > 0)

  expect(rows.flatMap(({ starts }) => starts)).toHaveLength(200)
  for (const { starts, ends } of rows) expect(ends).toEqual(starts)
  expect(index.length).toBeGreaterThan(6)
  const headed = index.slice(1).filter(({ running }) => running.includes('What it shows'))
  expect(headed).toHaveLength(index.length - 1)
})
