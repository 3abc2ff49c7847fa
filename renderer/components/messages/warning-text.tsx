import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** What a warning takes. `iconText` is what a screen reader hears for the exclamation mark. */
export interface WarningTextProps extends ComponentPropsWithRef<'div'> {
  readonly iconText?: string
}

/** A consequence a person must know before they act. */
export function WarningText({
  iconText = 'Warning',
  className,
  children,
  ...rest
}: WarningTextProps): ReactNode {
  return (
    <div className={joinClassNames('govuk-warning-text', className)} {...rest}>
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{' '}
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{iconText}</span> {children}
      </strong>
    </div>
  )
}
