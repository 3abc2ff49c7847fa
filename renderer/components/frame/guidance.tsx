import type { ComponentPropsWithRef, ReactNode } from 'react'
import { joinClassNames } from '../class-names.ts'
import { ErrorMessage, type ErrorMessageProps } from './error-message.tsx'
import type { FormGroupProps } from './form-group.tsx'
import { Hint } from './hint.tsx'

/** What helps with one question, whatever its controls: the hint, the error, and who else describes it. */
export interface GuidanceProps {
  readonly hint?: ReactNode
  readonly hintProps?: ComponentPropsWithRef<'div'>
  /** Shown only when a section is finished or a record sealed, never while someone types. */
  readonly error?: ReactNode
  readonly errorProps?: ErrorMessageProps
  /** Ids of other elements that describe this question, space separated; read out before the hint. */
  readonly describedBy?: string
  readonly formGroupProps?: FormGroupProps
}

/** Tells whether a node would be drawn: absent, false and empty are not. */
export function isShown(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== ''
}

/**
 * Derives what `aria-describedby` names for the question with this id: others first, then hint, then error.
 *
 * @returns `undefined` when nothing describes it.
 */
export function deriveDescribedBy(id: string, guidance: GuidanceProps): string | undefined {
  return joinClassNames(
    guidance.describedBy,
    isShown(guidance.hint) && `${id}-hint`,
    isShown(guidance.error) && `${id}-error`,
  )
}

/** The hint and then the error of the question with this id. */
export function Guidance({
  id,
  hint,
  hintProps,
  error,
  errorProps,
}: GuidanceProps & { readonly id: string }): ReactNode {
  return (
    <>
      {isShown(hint) && (
        <Hint id={`${id}-hint`} {...hintProps}>
          {hint}
        </Hint>
      )}
      {isShown(error) && (
        <ErrorMessage id={`${id}-error`} {...errorProps}>
          {error}
        </ErrorMessage>
      )}
    </>
  )
}
