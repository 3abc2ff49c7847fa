import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import { Field, type FieldFrameProps, takeFrame } from '../frame/field.tsx'

/** What a textarea takes: a `textarea`'s attributes and its frame. `id` is the name unless given. */
export interface TextareaProps extends ComponentPropsWithRef<'textarea'>, FieldFrameProps {
  readonly name: string
}

/** Several lines of text with their label, hint and error. */
export function Textarea(props: TextareaProps): ReactNode {
  const { frame, control, hasError } = takeFrame(props)
  const { id = control.name, rows = 5, className, ...rest } = control
  return (
    <Field id={id} {...frame}>
      {(describedBy) => (
        <textarea
          className={joinClassNames(
            'govuk-textarea',
            hasError && 'govuk-textarea--error',
            className,
          )}
          id={id}
          rows={rows}
          aria-describedby={describedBy}
          {...rest}
        />
      )}
    </Field>
  )
}
