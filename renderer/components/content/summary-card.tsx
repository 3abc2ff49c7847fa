import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import { Heading, type HeadingLevel } from '../heading.tsx'
import { type Action, ActionLinks } from './action-link.tsx'

/** What a summary card takes: its title, what can be done with it, and what it holds. */
export interface SummaryCardProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  readonly title?: ReactNode
  readonly headingLevel?: HeadingLevel
  readonly titleClassName?: string
  readonly actions?: readonly Action[]
  readonly actionsClassName?: string
}

/** A box with a title and actions around one thing of several: one person, one household. */
export function SummaryCard({
  title,
  headingLevel = 2,
  titleClassName,
  actions = [],
  actionsClassName,
  className,
  children,
  ...rest
}: SummaryCardProps): ReactNode {
  const Actions = actions.length === 1 ? 'div' : 'ul'
  return (
    <div className={joinClassNames('govuk-summary-card', className)} {...rest}>
      <div className="govuk-summary-card__title-wrapper">
        {title && (
          <Heading
            level={headingLevel}
            className={joinClassNames('govuk-summary-card__title', titleClassName)}
          >
            {title}
          </Heading>
        )}
        {actions.length > 0 && (
          <Actions className={joinClassNames('govuk-summary-card__actions', actionsClassName)}>
            <ActionLinks
              actions={actions}
              subject={title}
              itemClassName="govuk-summary-card__action"
            />
          </Actions>
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  )
}
