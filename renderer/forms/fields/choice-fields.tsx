import type { KeyboardEvent, ReactNode } from 'react'
import { useController } from 'react-hook-form'
import type {
  ChoiceField,
  ChoicesField,
  Option,
  PolicyChoiceField,
} from '../../../shared/case/fields.ts'
import { Checkboxes } from '../../components/controls/checkboxes.tsx'
import { Radios } from '../../components/controls/radios.tsx'
import { Select } from '../../components/controls/select.tsx'
import { useOpenCase } from '../open-case.tsx'
import type { FieldProps } from './field-props.ts'
import { findByKey } from './find-by-key.ts'
import { listPolicyOptions } from './list-policy-options.ts'

/** The longest list that is drawn as radios or checkboxes in full view. */
export const mostInFullView = 8

/** What a choice of one takes: its options, and whether it may be left open. */
export interface OneOfProps {
  readonly code: string
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly error?: string
  readonly options: readonly Option[]
  /** The words of the option that stands for "nothing chosen"; absent where one must be chosen. */
  readonly noneWords?: string
}

/** One of several: radios where the list is short, else a list to open. Nothing is chosen beforehand. */
export function OneOf({
  code,
  name,
  label,
  hint,
  error,
  options,
  noneWords,
}: OneOfProps): ReactNode {
  const { field } = useController({ name })
  const value = typeof field.value === 'string' ? field.value : ''
  const frame = { hint, error, name }
  if (options.length > mostInFullView) {
    const items = [
      { value: '', label: noneWords ?? 'Choose' },
      ...options.map((option) => ({ value: option.value, label: option.label })),
    ]
    const { ref, onBlur, onChange } = field
    return (
      <Select
        id={code}
        label={label}
        items={items}
        {...frame}
        {...{ ref, onBlur, onChange, value }}
      />
    )
  }
  const none = noneWords !== undefined && value !== '' ? [{ value: '', label: noneWords }] : []
  const items = [...options, ...none]
  return (
    <Radios
      idPrefix={code}
      legend={label}
      items={items}
      onKeyDown={(event) => chooseByKey(event, items, value)}
      value={value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      isSmall
      isInline={isShort(options)}
      {...frame}
    />
  )
}

/** One key chooses while a radio of the list has focus, and only then: nowhere else does a letter do anything. */
function chooseByKey(event: KeyboardEvent<HTMLElement>, items: readonly Option[], chosen: string) {
  const { target, currentTarget, key } = event
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return
  const found = findByKey(items, chosen, key)
  if (!found) return
  event.preventDefault()
  const radios = [...currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio]')]
  const radio = radios.find(({ value }) => value === found.value)
  // A click, so that the form and its draft hear of it as they hear of every other choice.
  radio?.click()
  radio?.focus()
}

/** Tells whether the options fit on one line: few, short, and with nothing to explain. */
function isShort(options: readonly Option[]): boolean {
  const letters = options.reduce((sum, { label }) => sum + label.length, 0)
  return options.length <= 5 && letters <= 45 && options.every(({ hint }) => hint === undefined)
}

function isOptional(label: string): boolean {
  return label.endsWith('(optional)')
}

/** One of a fixed list; an answer to an optional question can be taken back. */
export function ChoiceFieldInput({ code, name, field, error }: FieldProps<ChoiceField>): ReactNode {
  const noneWords = isOptional(field.label) ? 'Leave this open' : undefined
  const { label, hint, options } = field
  return <OneOf {...{ code, name, label, hint, error, options, noneWords }} />
}

/** One of a list that a council sets, such as the tiers. */
export function PolicyChoiceFieldInput(props: FieldProps<PolicyChoiceField>): ReactNode {
  const { code, name, field, error } = props
  const { policies } = useOpenCase()
  const { label, hint } = field
  const options = listPolicyOptions(field.policy, policies)
  return <OneOf {...{ code, name, label, hint, error, options }} />
}

/** Any number of a fixed list. */
export function ChoicesFieldInput({
  code,
  name,
  field,
  error,
}: FieldProps<ChoicesField>): ReactNode {
  const { label, hint, options } = field
  return <AnyOf {...{ code, name, label, hint, error, options }} />
}

/** Any number of several, in the order in which they were ticked. */
export function AnyOf({ code, name, label, hint, error, options }: OneOfProps): ReactNode {
  const { field } = useController({ name })
  const values: readonly string[] = Array.isArray(field.value) ? field.value.map(String) : []
  return (
    <Checkboxes
      idPrefix={code}
      name={name}
      legend={label}
      hint={hint}
      error={error}
      items={options}
      values={values}
      isSmall={options.length > mostInFullView}
      onBlur={field.onBlur}
      onChange={(event) => {
        const { value, checked } = event.target
        const others = values.filter((one) => one !== value)
        field.onChange(checked ? [...others, value] : others)
      }}
    />
  )
}
