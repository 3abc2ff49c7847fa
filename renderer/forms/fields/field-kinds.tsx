import type { ReactNode } from 'react'
import type { Field } from '../../../shared/case/fields.ts'
import { ChoiceFieldInput, ChoicesFieldInput, PolicyChoiceFieldInput } from './choice-fields.tsx'
import { DateFieldInput, VagueDateFieldInput } from './date-fields.tsx'
import { FactorFieldInput, FactorsFieldInput } from './factor-fields.tsx'
import type { FieldProps } from './field-props.ts'
import { RefFieldInput, RefsFieldInput } from './ref-fields.tsx'
import {
  LongTextFieldInput,
  NumberFieldInput,
  TextFieldInput,
  TimeFieldInput,
} from './text-fields.tsx'

type FieldOf<K extends Field['kind']> = Extract<Field, { readonly kind: K }>

/** How each kind of field is drawn; a new kind does not compile until it is here. */
export const fieldKinds: {
  readonly [K in Field['kind']]: (props: FieldProps<FieldOf<K>>) => ReactNode
} = {
  text: TextFieldInput,
  long_text: LongTextFieldInput,
  choice: ChoiceFieldInput,
  choices: ChoicesFieldInput,
  policy_choice: PolicyChoiceFieldInput,
  date: DateFieldInput,
  vague_date: VagueDateFieldInput,
  time: TimeFieldInput,
  ref: RefFieldInput,
  refs: RefsFieldInput,
  number: NumberFieldInput,
  factor: FactorFieldInput,
  factors: FactorsFieldInput,
}

/** Draws one field by its kind. */
export function FieldInput<F extends Field>(props: FieldProps<F>): ReactNode {
  // The record holds, for each kind, the component for that very kind; the compiler cannot follow the lookup.
  const Kind = fieldKinds[props.field.kind] as (props: FieldProps<F>) => ReactNode
  return <Kind {...props} />
}
