import { type ReactNode, useState } from 'react'
import { useController } from 'react-hook-form'
import type { Option, RefField, RefsField } from '../../../shared/case/fields.ts'
import { type CaseRecord, nouns } from '../../../shared/case/nouns.ts'
import { Checkboxes } from '../../components/controls/checkboxes.tsx'
import { Input } from '../../components/controls/input.tsx'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { type OpenCase, useOpenCase } from '../open-case.tsx'
import { AnyOf, mostInFullView, OneOf } from './choice-fields.tsx'
import type { FieldProps } from './field-props.ts'

/** Lists the records a field may point at, as options: people first, then the others, in the order written. */
export function listCandidates(openCase: OpenCase, to: readonly string[]): readonly Option[] {
  return to.flatMap((noun) =>
    openCase.file.records
      .filter((record) => record.noun === noun)
      .map((record) => ({ value: record.id, label: nameCandidate(openCase, record) })),
  )
}

function nameCandidate(openCase: OpenCase, record: CaseRecord): string {
  const name = openCase.nameOf(record.id)
  if (record.noun === 'person' && record.body.tie) return `${name} (${record.body.tie})`
  return name.length > 90 ? `${name.slice(0, 88)} …` : name
}

/** Points at one other record. Where there is none to point at, an optional question is not asked. */
export function RefFieldInput({ code, name, field, error }: FieldProps<RefField>): ReactNode {
  const openCase = useOpenCase()
  const options = listCandidates(openCase, field.to)
  const { label, hint } = field
  if (options.length === 0) return field.required ? <NothingToChoose field={field} /> : null
  const noneWords = field.required ? undefined : 'Nobody or nothing chosen'
  return <OneOf {...{ code, name, label, hint, error, options, noneWords }} />
}

/** Points at any number of other records; a long list can be narrowed by typing. */
export function RefsFieldInput({ code, name, field, error }: FieldProps<RefsField>): ReactNode {
  const openCase = useOpenCase()
  const options = listCandidates(openCase, field.to)
  const { label, hint } = field
  if (options.length === 0) return field.required ? <NothingToChoose field={field} /> : null
  if (options.length <= mostInFullView)
    return <AnyOf {...{ code, name, label, hint, error, options }} />
  return <FilteredList {...{ code, name, label, hint, error, options }} />
}

function NothingToChoose({ field }: { readonly field: RefField | RefsField }) {
  const openCase = useOpenCase()
  const wanted = field.to.filter((noun) => noun in nouns)
  return (
    <InsetText>
      {field.label}: there is nobody or nothing to choose yet.{' '}
      {wanted.includes('person') || wanted.includes('professional') ? (
        <a className="govuk-link" href={openCase.linkTo('people')}>
          Add people first
        </a>
      ) : (
        'Add it first.'
      )}
    </InsetText>
  )
}

interface FilteredListProps {
  readonly code: string
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly error?: string
  readonly options: readonly Option[]
}

function FilteredList({ code, name, label, hint, error, options }: FilteredListProps) {
  const { field } = useController({ name })
  const [wanted, setWanted] = useState('')
  const values: readonly string[] = Array.isArray(field.value) ? field.value.map(String) : []
  // What is ticked stays in view, so that nothing is chosen out of sight.
  const shown = options.filter(
    (option) =>
      values.includes(option.value) || option.label.toLowerCase().includes(wanted.toLowerCase()),
  )
  return (
    <Checkboxes
      idPrefix={code}
      name={name}
      legend={label}
      hint={hint}
      error={error}
      values={values}
      isSmall
      items={shown.map((option) => ({ ...option, id: `${code}-${option.value}` }))}
      onBlur={field.onBlur}
      onChange={(event) => {
        const { value, checked } = event.target
        const others = values.filter((one) => one !== value)
        field.onChange(checked ? [...others, value] : others)
      }}
      beforeInputs={
        <Input
          id={code}
          name={`${name}-filter`}
          label={`Narrow this list: ${shown.length} of ${options.length} shown`}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          width={20}
          autoComplete="off"
        />
      }
    />
  )
}
