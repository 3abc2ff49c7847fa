import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'

/** What a form group takes: a `div`'s attributes, and whether what is inside has an error to show. */
export interface FormGroupProps extends ComponentPropsWithRef<'div'> {
  readonly hasError?: boolean
}

/** The box around one question: its label, hint, error and control. A bar marks it while it has an error. */
export function FormGroup({ hasError = false, className, ...rest }: FormGroupProps): ReactNode {
  return (
    <div
      className={joinClassNames(
        'govuk-form-group',
        hasError && 'govuk-form-group--error',
        className,
      )}
      {...rest}
    />
  )
}
