import type { ReactNode } from 'react'
import type { FactorField, FactorsField, Option } from '../../../shared/case/fields.ts'
import { recordsOf } from '../../../shared/case/nouns.ts'
import { listFactors } from '../../../shared/instruments/instrument.ts'
import { type OpenCase, useOpenCase } from '../open-case.tsx'
import { AnyOf, OneOf } from './choice-fields.tsx'
import type { FieldProps } from './field-props.ts'

/** Any number of the factors of the instruments, and of the numbers of a licensed tool recorded in this case. */
export function FactorsFieldInput(props: FieldProps<FactorsField>): ReactNode {
  const { code, name, field, error } = props
  const options = listFactorOptions(useOpenCase())
  const { label, hint } = field
  return <AnyOf {...{ code, name, label, hint, error, options }} />
}

/** One factor, as above. */
export function FactorFieldInput(props: FieldProps<FactorField>): ReactNode {
  const { code, name, field, error } = props
  const options = listFactorOptions(useOpenCase())
  const { label, hint } = field
  return <OneOf {...{ code, name, label, hint, error, options }} />
}

function listFactorOptions({ file, policies, nameOf }: OpenCase): readonly Option[] {
  const assessments = recordsOf(file, 'assessment')
  const used = assessments.map(({ body }) => body.instrument)
  // Before an assessment has begun, evidence can already be put to the factors of the built-in instrument.
  const instruments = policies.instruments.filter(
    ({ code }) => assessments.length === 0 || used.includes(code),
  )
  const factors = instruments
    .flatMap(listFactors)
    .map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))
  const marks = recordsOf(file, 'licensed_mark').map(({ id, body }) => ({
    value: id,
    label: `${nameOf(body.record)}: ${body.label}`,
  }))
  return [...factors, ...marks]
}
