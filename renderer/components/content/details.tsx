import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** What details take: a `details` element's attributes and the line that is always shown. */
export interface DetailsProps extends ComponentPropsWithRef<'details'> {
  readonly summary: ReactNode
}

/** Words some people need, folded under one line. */
export function Details({ summary, className, children, ...rest }: DetailsProps): ReactNode {
  return (
    <details className={joinClassNames('govuk-details', className)} {...rest}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
