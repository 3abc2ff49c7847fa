import { Table, type TableCell } from '../../../../renderer/components/content/table.tsx'
import { describeConformance } from '../conformance.ts'
import {
  content,
  flag,
  list,
  look,
  number,
  type Options,
  parseOptions,
  text,
} from '../fixture-options.tsx'

function readCell(cell: Options): TableCell {
  return {
    ...look(cell),
    content: content(cell),
    format: text(cell, 'format') === 'numeric' ? 'numeric' : undefined,
    colSpan: number(cell, 'colspan'),
    rowSpan: number(cell, 'rowspan'),
  }
}

function readRows(options: Options) {
  const rows = Array.isArray(options.rows) ? options.rows : []
  return rows.map((row) => Array.isArray(row) && row.map(parseOptions).map(readCell))
}

describeConformance('table', {
  published: 21,
  draw: (options) => (
    <Table
      {...look(options)}
      caption={text(options, 'caption')}
      captionSize={text(options, 'captionClasses') === 'govuk-table__caption--m' ? 'm' : undefined}
      firstCellIsHeader={flag(options, 'firstCellIsHeader')}
      head={
        options.head
          ? list(options, 'head')
              .filter((cell) => cell !== null)
              .map(readCell)
          : undefined
      }
      rows={readRows(options)}
    />
  ),
})
