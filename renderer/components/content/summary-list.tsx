import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import type { Falsy } from '../falsy.ts'
import { type Action, ActionLinks } from './action-link.tsx'
import { SummaryCard, type SummaryCardProps } from './summary-card.tsx'

/** One fact: what it is, what it says, and what can be done with it. `actions: []` is not the same as none: it keeps the column. */
export interface SummaryRow {
  readonly name: ReactNode
  readonly value: ReactNode
  readonly actions?: readonly Action[]
  readonly className?: string
  readonly nameClassName?: string
  readonly valueClassName?: string
  readonly actionsClassName?: string
}

/** What a summary list takes: its rows in order, and a card to put it in. */
export interface SummaryListProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  readonly rows: readonly (SummaryRow | Falsy)[]
  readonly card?: Omit<SummaryCardProps, 'children'>
}

/** Facts and their values, with ways to change them. */
export function SummaryList({ rows, card, className, ...rest }: SummaryListProps): ReactNode {
  const anyActions = rows.some((row) => row && (row.actions?.length ?? 0) > 0)
  const list = (
    <dl className={joinClassNames('govuk-summary-list', className)} {...rest}>
      {rows.map(
        (row, place) =>
          row && (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own but their place.
            <Row key={place} {...row} anyActions={anyActions} subject={card?.title} />
          ),
      )}
    </dl>
  )
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list
}

interface RowProps extends SummaryRow {
  readonly anyActions: boolean
  readonly subject: ReactNode
}

function Row(row: RowProps) {
  const { name, value, actions, anyActions, subject } = row
  const links = actions && actions.length > 0 && (
    <ActionLinks
      actions={actions}
      subject={subject}
      itemClassName="govuk-summary-list__actions-list-item"
    />
  )
  return (
    <div
      className={joinClassNames(
        'govuk-summary-list__row',
        anyActions && !actions && 'govuk-summary-list__row--no-actions',
        row.className,
      )}
    >
      <dt className={joinClassNames('govuk-summary-list__key', row.nameClassName)}>{name}</dt>
      <dd className={joinClassNames('govuk-summary-list__value', row.valueClassName)}>{value}</dd>
      {links && (
        <dd className={joinClassNames('govuk-summary-list__actions', row.actionsClassName)}>
          {actions.length === 1 ? (
            links
          ) : (
            <ul className="govuk-summary-list__actions-list">{links}</ul>
          )}
        </dd>
      )}
    </div>
  )
}
