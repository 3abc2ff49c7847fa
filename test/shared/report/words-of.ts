import type { Block, ListItem, ReportSection, Words } from '../../../shared/report/model.ts'
import { runsOf } from '../../../shared/report/model.ts'

/** Gives the words of a section as lines, in reading order; the cells of a row are parted by `|`. */
export function wordsOf({ heading, blocks, subsections = [] }: ReportSection): readonly string[] {
  return [heading, ...blocks.flatMap(linesOf), ...subsections.flatMap(wordsOf)]
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plain(block.words)]
    case 'bulletList':
    case 'numberedList':
      return block.items.flatMap(linesOfItem)
    case 'table':
      return block.rows.map((row) => row.map(plain).join(' | '))
    case 'keyFacts':
      return block.rows.map(({ term, words }) => `${term}: ${plain(words)}`)
    case 'callout':
      return [block.heading, ...block.body.flatMap(linesOf)]
    case 'boxes':
      return block.boxes.flatMap(({ title, body }) => [title, ...body.flatMap(linesOf)])
    default:
      return []
  }
}

function linesOfItem({ words, nested }: ListItem): readonly string[] {
  return [plain(words), ...(nested ? linesOf(nested).map((line) => `- ${line}`) : [])]
}

function plain(words: Words): string {
  return runsOf(words)
    .map(({ text }) => text)
    .join('')
}
