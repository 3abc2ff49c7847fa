import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import type { Falsy } from '../falsy.ts'

/** One cell: words or a number, or what it holds with how it is drawn. Numbers to compare are `numeric`. */
export type TableCell =
  | string
  | number
  | (Omit<ComponentPropsWithRef<'td'>, 'children' | 'content'> & {
      readonly content: ReactNode
      readonly format?: 'numeric'
    })

/** What a table takes. The caption names it; every column has a heading in `head`. */
export interface TableProps extends Omit<ComponentPropsWithRef<'table'>, 'children'> {
  readonly caption?: ReactNode
  readonly captionSize?: 's' | 'm' | 'l' | 'xl'
  readonly head?: readonly TableCell[]
  readonly rows: readonly (readonly TableCell[] | Falsy)[]
  /** Whether the first cell of each row names the row. */
  readonly firstCellIsHeader?: boolean
}

function takeCell(cell: TableCell) {
  if (typeof cell === 'object') return cell
  return { content: cell, format: undefined, className: undefined }
}

/** Figures or facts to compare by row and column. */
export function Table({
  caption,
  captionSize,
  head,
  rows,
  firstCellIsHeader = false,
  className,
  ...rest
}: TableProps): ReactNode {
  return (
    <table className={joinClassNames('govuk-table', className)} {...rest}>
      {caption && (
        <caption
          className={joinClassNames(
            'govuk-table__caption',
            captionSize && `govuk-table__caption--${captionSize}`,
          )}
        >
          {caption}
        </caption>
      )}
      {head && (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the table.
              <HeaderCell key={place} scope="col" cell={cell} />
            ))}
          </tr>
        </thead>
      )}
      <tbody className="govuk-table__body">
        {rows.map(
          (row, place) =>
            row && (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the table.
              <tr className="govuk-table__row" key={place}>
                {row.map((cell, column) =>
                  firstCellIsHeader && column === 0 ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the table.
                    <HeaderCell key={column} scope="row" cell={cell} />
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the table.
                    <DataCell key={column} cell={cell} />
                  ),
                )}
              </tr>
            ),
        )}
      </tbody>
    </table>
  )
}

function HeaderCell({ scope, cell }: { readonly scope: 'col' | 'row'; readonly cell: TableCell }) {
  const { content, format, className, ...rest } = takeCell(cell)
  return (
    <th
      scope={scope}
      className={joinClassNames(
        'govuk-table__header',
        format && `govuk-table__header--${format}`,
        className,
      )}
      {...rest}
    >
      {content}
    </th>
  )
}

function DataCell({ cell }: { readonly cell: TableCell }) {
  const { content, format, className, ...rest } = takeCell(cell)
  return (
    <td
      className={joinClassNames(
        'govuk-table__cell',
        format && `govuk-table__cell--${format}`,
        className,
      )}
      {...rest}
    >
      {content}
    </td>
  )
}
