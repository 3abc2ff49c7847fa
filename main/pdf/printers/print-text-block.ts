import type {
  BulletList,
  ListItem,
  NumberedList,
  Paragraph,
  TextBlock,
} from '../../../shared/report/model.ts'
import type { PaperNode } from '../paper-node.ts'
import { printAnchor, printWords } from './print-words.ts'
import type { Printer, Printing } from './printing.ts'

/** Prints a paragraph in its tone. */
export const printParagraph: Printer<Paragraph> = ({ words, tone }, printing) => [
  { text: printWords(words, printing), style: tone ?? 'paragraph' },
]

/** Prints a list with bullets. */
export const printBulletList: Printer<BulletList> = ({ items }, printing) => [
  { ul: printItems(items, printing), style: 'list' },
]

/** Prints a numbered list. */
export const printNumberedList: Printer<NumberedList> = ({ items }, printing) => [
  { ol: printItems(items, printing), style: 'list' },
]

/** Prints what may stand in a callout or a box. */
export const printTextBlock: Printer<TextBlock> = (block, printing) => {
  switch (block.kind) {
    case 'paragraph':
      return printParagraph(block, printing)
    case 'bulletList':
      return printBulletList(block, printing)
    case 'numberedList':
      return printNumberedList(block, printing)
  }
}

function printItems(items: readonly ListItem[], printing: Printing): PaperNode[] {
  return items.map(({ words, nested }) => {
    const text = {
      text: printWords(words, printing),
      style: 'listItem',
      ...printAnchor(words, printing),
    }
    if (!nested) return text
    const below = printItems(nested.items, printing)
    const style = 'nestedList'
    // A hollow mark tells the inner level from the outer one without its indent.
    const list: PaperNode =
      nested.kind === 'bulletList' ? { ul: below, type: 'circle', style } : { ol: below, style }
    return { stack: [text, list], keepTogether: true }
  })
}
