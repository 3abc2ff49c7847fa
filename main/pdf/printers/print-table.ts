import type { Table } from '../../../shared/report/model.ts'
import { shareWidth, tableLayouts } from '../page.ts'
import type { PaperNode } from '../paper-node.ts'
import { printAnchor, printWords } from './print-words.ts'
import type { Printer } from './printing.ts'

/** Prints a table: its caption, then rows that never split under headings that repeat on every page. */
export const printTable: Printer<Table> = (table, printing) => {
  const layout = tableLayouts.table
  const rows = table.rows.map((row) =>
    row.map((words, column) => ({
      text: printWords(words, printing),
      style: column === 0 ? 'rowHead' : 'tableCell',
      ...(column === 0 && printAnchor(words, printing)),
    })),
  )
  const grid: PaperNode = {
    table: {
      widths: shareWidth(
        table.columns.map(({ weight }) => weight),
        layout,
      ),
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      body: [table.columns.map(({ heading }) => ({ text: heading, style: 'tableHead' })), ...rows],
    },
    layout,
  }
  const caption: PaperNode[] = table.captionHidden
    ? []
    : [{ text: table.caption, style: 'caption', tag: 'Caption', keepWithNext: true }]
  return [
    {
      stack: [...caption, grid],
      tag: 'Table',
      ...(table.captionHidden && {
        // A String object, which pdfkit writes as a text; a plain string would become a name.
        tagAttributes: { O: 'Table', Summary: new String(table.caption) },
      }),
      margin: [0, 1, 0, 6],
    },
  ]
}
