import {
  type Block,
  type ReportModel,
  type ReportSection,
  runsOf,
} from '../../shared/report/model.ts'
import { contentWidthPt, fontFamily, palette } from './page.ts'
import type { PaperDefinition, PaperNode } from './paper-node.ts'
import { printBlock } from './printers/block-printers.ts'
import { printKeyFacts } from './printers/print-key-facts.ts'
import type { Printing } from './printers/printing.ts'
import { printFooter, printHeader } from './running-matter.ts'

/**
 * Turns a report model into the definition of a paper: a pure function that decides nothing. The only words of its own are
 * the names of the facts at the top and of the running matter.
 *
 * @throws {ExpectedError} `picture_without_alternative_text`.
 */
export function buildDocument(model: ReportModel): PaperDefinition {
  const places = new Map<string, string>()
  for (const id of listPlaces(model.sections)) {
    if (places.has(id)) throw new Error(`two places are called ${id}`)
    places.set(id, `s${String(places.size + 1).padStart(4, '0')}`)
  }
  let links = 0
  const printing: Printing = {
    level: 2,
    isLong: model.contents !== undefined,
    placeOf: (id) => {
      const place = places.get(id)
      if (!place) throw new Error(`a link leads to section ${id}, which the paper has not`)
      return place
    },
    nextLink: () => ++links,
  }
  return {
    content: [
      ...printTitle(model, printing),
      ...model.sections.flatMap((section, index) => [
        printSection(section, printing),
        // The first section is what is read when nothing else is: it stands under the cover, before the list of contents.
        ...(index === 0 ? printContents(model, printing) : []),
      ]),
    ],
    header: () => printHeader(model),
    footer: (page, pages) => printFooter(model, page, pages),
    ...(model.status === 'draft' && { watermark: draftWatermark }),
    largePrint: model.largePrint === true,
    language: model.language,
    title: model.reference,
  }
}

const draftWatermark = {
  text: 'DRAFT',
  font: fontFamily,
  bold: true,
  fontSize: 130,
  color: palette.watermark,
  opacity: 0.1,
}

function printTitle(model: ReportModel, printing: Printing): PaperNode[] {
  const { title, handling, version, status, reference, madeOn, authors, recipients, draftNote } =
    model
  const facts = [
    { term: 'Reference', words: `${reference}. ${version}, ${status}. Made ${madeOn}.` },
    { term: authors.length > 1 ? 'Authors' : 'Author', words: authors.join('\n') },
    { term: 'For', words: recipients.join('; ') },
    ...(model.cover ?? []),
  ].filter(({ words }) => words !== '')
  return [
    { text: title, style: 'title', tag: 'H1', outline: true, outlineExpanded: true, id: 'top' },
    ...(handling ? [{ text: handling, style: 'handling' }] : []),
    {
      canvas: [
        {
          type: 'line',
          x1: 0,
          y1: 1,
          x2: contentWidthPt,
          y2: 1,
          lineWidth: 1.4,
          lineColor: palette.rule,
        },
      ],
      artifact: true,
      margin: [0, 0, 0, 3],
    },
    ...(draftNote === undefined ? [] : [{ text: draftNote, style: 'draftNote' }]),
    ...printFacts(facts, model, printing),
  ]
}

function printContents({ contents }: ReportModel, printing: Printing): PaperNode[] {
  return contents === undefined
    ? []
    : printBlock({ kind: 'toc', heading: contents }, { ...printing, level: 1 })
}

// Large words do not fit beside a column of terms.
function printFacts(
  rows: readonly { readonly term: string; readonly words: string }[],
  { largePrint }: ReportModel,
  printing: Printing,
): PaperNode[] {
  if (largePrint !== true) return printKeyFacts({ kind: 'keyFacts', rows }, printing)
  return rows.flatMap(({ term, words }) =>
    printBlock(
      { kind: 'paragraph', words: [{ text: `${term}: `, bold: true }, { text: words }] },
      printing,
    ),
  )
}

function printSection(section: ReportSection, printing: Printing, parent = 'top'): PaperNode {
  const { level } = printing
  const id = printing.placeOf(section.id)
  const below = { ...printing, level: level + 1 }
  return {
    stack: [
      {
        text: section.heading,
        style: `heading${level}`,
        tag: `H${level}`,
        id,
        outline: true,
        outlineParentId: parent,
        // The list of a long paper names its sections; the bookmarks lead further down.
        tocItem: !printing.isLong || level === 2,
        tocMargin: [(level - 2) * 12, 0, 0, 0],
        keepWithNext: true,
        ...(section.startsPage === true && { pageBreak: 'before' as const }),
      },
      ...section.blocks.flatMap((block, index) => {
        const nodes = printBlock(block, printing)
        return leadsIn(block, section.blocks[index + 1])
          ? nodes.map((node) => ({ ...node, keepWithNext: true as const }))
          : nodes
      }),
      ...(section.subsections ?? []).map((child) => printSection(child, below, id)),
    ],
    tag: 'Sect',
  }
}

/** Tells whether a line only says what the next block is: alone at the foot of a page it says nothing. */
function leadsIn(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined || next.kind === 'paragraph') return false
  const runs = runsOf(block.words)
  return (
    runs.every(({ bold }) => bold === true) || runs.at(-1)?.text.trimEnd().endsWith(':') === true
  )
}

/** Lists everything that a link can lead to: sections, and the anchors in the first column of their tables. */
function listPlaces(sections: readonly ReportSection[]): string[] {
  return flatten(sections).flatMap(({ id, blocks }) => [id, ...blocks.flatMap(listAnchors)])
}

function listAnchors(block: Block): string[] {
  const words =
    block.kind === 'table'
      ? block.rows.map(([first = '']) => first)
      : block.kind === 'bulletList'
        ? block.items.map((item) => item.words)
        : []
  return words.flatMap((one) => runsOf(one).flatMap(({ anchor }) => anchor ?? []))
}

function flatten(sections: readonly ReportSection[]): ReportSection[] {
  return sections.flatMap((section) => [section, ...flatten(section.subsections ?? [])])
}
