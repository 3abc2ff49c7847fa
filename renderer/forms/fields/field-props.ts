import type { Field } from '../../../shared/case/fields.ts'

/** What every field of a form takes, whatever its kind. */
export interface FieldProps<F extends Field> {
  /** The id of its first control, which an error summary links to: the field's code, unless several forms share a page. */
  readonly code: string
  /** Its name in the form's values, such as `body.what`. */
  readonly name: string
  readonly field: F
  /** What to put right; the same words as in the error summary. */
  readonly error?: string
}
