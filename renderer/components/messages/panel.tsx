import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import { Heading, type HeadingLevel } from '../heading.tsx'

/** What a panel takes. `actions` show only in an interruption: buttons and links, in one row where there is room. */
export interface PanelProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  readonly title: ReactNode
  readonly headingLevel?: HeadingLevel
  readonly variant?: 'confirmation' | 'interruption'
  readonly actions?: ReactNode
  readonly actionsProps?: ComponentPropsWithRef<'div'>
}

/** A large block of colour: that something is done, or something to stop and read before going on. */
export function Panel({
  title,
  headingLevel = 1,
  variant = 'confirmation',
  actions,
  actionsProps,
  className,
  children,
  ...rest
}: PanelProps): ReactNode {
  const hasActions = variant === 'interruption' && (actions || actionsProps)
  return (
    <div className={joinClassNames('govuk-panel', `govuk-panel--${variant}`, className)} {...rest}>
      <Heading level={headingLevel} className="govuk-panel__title">
        {title}
      </Heading>
      {children && <div className="govuk-panel__body">{children}</div>}
      {hasActions && (
        <div
          {...actionsProps}
          className={joinClassNames('govuk-panel__actions', actionsProps?.className)}
        >
          {actions && <div className="govuk-button-group">{actions}</div>}
        </div>
      )}
    </div>
  )
}
