import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import { Field, type FieldFrameProps, takeFrame } from '../frame/field.tsx'

/** What a file upload takes: a file `input`'s attributes and its frame. `id` is the name unless given. */
export interface FileUploadProps
  extends Omit<ComponentPropsWithRef<'input'>, 'type' | 'value' | 'defaultValue'>,
    FieldFrameProps {
  readonly name: string
}

/** A file to choose, with its label, hint and error. The file is read by the page; nothing is sent anywhere. */
export function FileUpload(props: FileUploadProps): ReactNode {
  const { frame, control, hasError } = takeFrame(props)
  const { id = control.name, className, ...rest } = control
  return (
    <Field id={id} {...frame}>
      {(describedBy) => (
        <input
          className={joinClassNames(
            'govuk-file-upload',
            className,
            hasError && 'govuk-file-upload--error',
          )}
          id={id}
          type="file"
          aria-describedby={describedBy}
          {...rest}
        />
      )}
    </Field>
  )
}
