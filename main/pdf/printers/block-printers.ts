import type { Block, BlockKind, Toc } from '../../../shared/report/model.ts'
import type { PaperNode } from '../paper-node.ts'
import { printBoxes } from './print-boxes.ts'
import { printCallout } from './print-callout.ts'
import { printKeyFacts } from './print-key-facts.ts'
import { printFigure, printQr } from './print-picture.ts'
import { printTable } from './print-table.ts'
import { printBulletList, printNumberedList, printParagraph } from './print-text-block.ts'
import type { Printer, Printing } from './printing.ts'

const printToc: Printer<Toc> = ({ heading }, { level }) => [
  { text: heading, style: `heading${level + 1}`, tag: `H${level + 1}`, keepWithNext: true },
  { toc: { textStyle: 'contentsEntry', numberStyle: 'contentsEntry' }, margin: [0, 0, 0, 6] },
]

/** One printer for each kind of block: a new kind does not compile without one. */
const blockPrinters: { readonly [K in BlockKind]: Printer<Extract<Block, { kind: K }>> } = {
  paragraph: printParagraph,
  bulletList: printBulletList,
  numberedList: printNumberedList,
  table: printTable,
  keyFacts: printKeyFacts,
  callout: printCallout,
  boxes: printBoxes,
  figure: printFigure,
  qr: printQr,
  toc: printToc,
}

/** Prints a block with the printer of its kind. */
export function printBlock<K extends BlockKind>(
  block: { readonly kind: K } & Extract<Block, { kind: K }>,
  printing: Printing,
): PaperNode[] {
  const print: Printer<Extract<Block, { kind: K }>> = blockPrinters[block.kind]
  return print(block, printing)
}
