import type { KeyFacts } from '../../../shared/report/model.ts'
import { contentWidthPt, shareWidth, tableLayouts } from '../page.ts'
import type { PaperNode } from '../paper-node.ts'
import { printWords } from './print-words.ts'
import type { Printer, Printing } from './printing.ts'

const gapPt = 18

/** Prints facts as term and description; in two columns, the first column holds the larger half. */
export const printKeyFacts: Printer<KeyFacts> = ({ rows, columns }, printing) => {
  if (columns !== 2 || rows.length < 2) return [printColumn(rows, contentWidthPt, printing)]
  const half = Math.ceil(rows.length / 2)
  const width = (contentWidthPt - gapPt) / 2
  return [
    {
      columns: [rows.slice(0, half), rows.slice(half)].map((part) => ({
        ...printColumn(part, width, printing),
        width,
      })),
      columnGap: gapPt,
      keepTogether: true,
    },
  ]
}

function printColumn(rows: KeyFacts['rows'], width: number, printing: Printing): PaperNode {
  const layout = tableLayouts.keyFacts
  const share = width < contentWidthPt ? [2, 7] : [2, 13]
  return {
    stack: [
      {
        table: {
          widths: shareWidth(share, layout, width),
          dontBreakRows: true,
          body: rows.map(({ term, words }) => [
            { text: term, style: 'term' },
            { text: printWords(words, printing), style: 'tableCell' },
          ]),
        },
        layout,
      },
    ],
    tag: 'Table',
    margin: [0, 0, 0, 5],
  }
}
