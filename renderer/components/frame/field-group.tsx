import type { ReactNode } from 'react'
import { Fieldset, type FieldsetProps, type LegendProps } from './fieldset.tsx'
import { FormGroup } from './form-group.tsx'
import { deriveDescribedBy, Guidance, type GuidanceProps, isShown } from './guidance.tsx'

/**
 * What surrounds several controls that answer one question.
 * Without `legend` and `fieldsetProps` there is no fieldset: only right for a single checkbox, or inside another one.
 */
export interface GroupFrameProps extends GuidanceProps {
  readonly legend?: ReactNode
  readonly legendProps?: LegendProps
  readonly fieldsetProps?: FieldsetProps
}

/** What a group of controls takes: the frame, the id its hint and error are named from, and the controls. */
export interface FieldGroupProps extends GroupFrameProps {
  readonly id: string
  readonly children: ReactNode
}

/** Parts a group's props into what surrounds it and what belongs to the controls. */
export function takeGroupFrame<P extends GroupFrameProps>(props: P) {
  const {
    legend,
    legendProps,
    fieldsetProps,
    hint,
    hintProps,
    error,
    errorProps,
    describedBy,
    formGroupProps,
    ...group
  } = props
  const frame: GroupFrameProps = {
    legend,
    legendProps,
    fieldsetProps,
    hint,
    hintProps,
    error,
    errorProps,
    describedBy,
    formGroupProps,
  }
  return { frame, group }
}

/** Tells whether a group is drawn as a fieldset. */
export function hasFieldset(frame: GroupFrameProps): boolean {
  return isShown(frame.legend) || frame.fieldsetProps !== undefined
}

/** One question with several controls, in the order that is read out: legend, hint, error, controls. */
export function FieldGroup({ id, children, ...frame }: FieldGroupProps): ReactNode {
  const { legend, legendProps, fieldsetProps, formGroupProps } = frame
  const inside = (
    <>
      <Guidance id={id} {...frame} />
      {children}
    </>
  )
  return (
    <FormGroup hasError={isShown(frame.error)} {...formGroupProps}>
      {hasFieldset(frame) ? (
        <Fieldset
          legend={legend}
          legendProps={legendProps}
          aria-describedby={deriveDescribedBy(id, frame)}
          {...fieldsetProps}
        >
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  )
}
