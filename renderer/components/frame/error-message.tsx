import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** What an error message takes. `visuallyHiddenText` is read out before the message; an empty string leaves it out. */
export interface ErrorMessageProps extends ComponentPropsWithRef<'p'> {
  readonly visuallyHiddenText?: string
}

/** What is wrong with one answer and what to do, in the same words as in the error summary. */
export function ErrorMessage({
  visuallyHiddenText = 'Error',
  className,
  children,
  ...rest
}: ErrorMessageProps): ReactNode {
  return (
    <p className={joinClassNames('govuk-error-message', className)} {...rest}>
      {visuallyHiddenText !== '' && (
        <>
          <span className="govuk-visually-hidden">{visuallyHiddenText}:</span>{' '}
        </>
      )}
      {children}
    </p>
  )
}
