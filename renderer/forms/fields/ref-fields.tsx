import { type ReactNode, useState } from 'react'
import { useController } from 'react-hook-form'
import type { Option, RefField, RefsField } from '../../../shared/case/fields.ts'
import { type CaseRecord, isNoun, nouns } from '../../../shared/case/nouns.ts'
import { Checkboxes } from '../../components/controls/checkboxes.tsx'
import { Input } from '../../components/controls/input.tsx'
import { InsetText } from '../../components/messages/inset-text.tsx'
import { type OpenCase, useOpenCase } from '../open-case.tsx'
import { roomOfNoun } from '../records/room-of-noun.ts'
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
  if (options.length === 0)
    return field.required ? <NothingToChoose {...{ code, field, error }} /> : null
  const noneWords = field.required ? undefined : 'Nobody or nothing chosen'
  return <OneOf {...{ code, name, label, hint, error, options, noneWords }} />
}

/** Points at any number of other records; a long list can be narrowed by typing. */
export function RefsFieldInput({ code, name, field, error }: FieldProps<RefsField>): ReactNode {
  const openCase = useOpenCase()
  const options = listCandidates(openCase, field.to)
  const { label, hint } = field
  if (options.length === 0)
    return field.required ? <NothingToChoose {...{ code, field, error }} /> : null
  if (options.length <= mostInFullView)
    return <AnyOf {...{ code, name, label, hint, error, options }} />
  return <FilteredList {...{ code, name, label, hint, error, options }} />
}

type NothingToChooseProps = Pick<FieldProps<RefField | RefsField>, 'code' | 'field' | 'error'>

/** Says that there is nothing yet to point at, and leads to where it is entered; an error summary can lead here. */
function NothingToChoose({ code, field, error }: NothingToChooseProps) {
  const { linkTo } = useOpenCase()
  const noun = field.to.filter(isNoun)[0]
  return (
    <InsetText id={code} tabIndex={-1}>
      {error && (
        <p className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      {field.label}: there is nothing to choose from yet.{' '}
      {noun && (
        <a className="govuk-link" href={linkTo(roomOfNoun[noun], noun, 'new')}>
          Add the {nouns[noun].one} first
        </a>
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
