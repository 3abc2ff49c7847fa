import type { ReactNode } from 'react'
import { FormGroup } from './form-group.tsx'
import { deriveDescribedBy, Guidance, type GuidanceProps, isShown } from './guidance.tsx'
import { Label, type LabelProps } from './label.tsx'

/** What surrounds one control: label, hint, error and anything just before or after the control. */
export interface FieldFrameProps extends GuidanceProps {
  readonly label: ReactNode
  readonly labelProps?: LabelProps
  readonly beforeInput?: ReactNode
  readonly afterInput?: ReactNode
}

/** What a field takes: the frame, the control's id, and the control itself, given what describes it. */
export interface FieldProps extends FieldFrameProps {
  readonly id: string
  readonly children: (describedBy: string | undefined) => ReactNode
}

/** Parts a control's props into what surrounds it and what belongs to the control. */
export function takeFrame<P extends FieldFrameProps>(props: P) {
  const {
    label,
    labelProps,
    hint,
    hintProps,
    error,
    errorProps,
    describedBy,
    formGroupProps,
    beforeInput,
    afterInput,
    ...control
  } = props
  const frame: FieldFrameProps = {
    label,
    labelProps,
    hint,
    hintProps,
    error,
    errorProps,
    describedBy,
    formGroupProps,
    beforeInput,
    afterInput,
  }
  return { frame, control, hasError: isShown(error) }
}

/** One question with one control, in the order that is read out: label, hint, error, control. */
export function Field({ id, children, ...frame }: FieldProps): ReactNode {
  const { label, labelProps, beforeInput, afterInput, formGroupProps } = frame
  return (
    <FormGroup hasError={isShown(frame.error)} {...formGroupProps}>
      <Label htmlFor={id} {...labelProps}>
        {label}
      </Label>
      <Guidance id={id} {...frame} />
      {beforeInput}
      {children(deriveDescribedBy(id, frame))}
      {afterInput}
    </FormGroup>
  )
}
