import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import type { DateField, VagueDateField } from '../../../shared/case/fields.ts'
import { DateInput } from '../../components/controls/date-input.tsx'
import type { FieldProps } from './field-props.ts'

const boxes = [
  { part: 'day', width: 2, inputMode: 'numeric' },
  // Month names are accepted.
  { part: 'month', width: 4, inputMode: 'text' },
  { part: 'year', width: 4, inputMode: 'numeric' },
] as const

/** A day, in three boxes; what is typed is kept as it is until the record is saved. */
export function DateFieldInput({ code, name, field, error }: FieldProps<DateField>): ReactNode {
  const { register } = useFormContext()
  return (
    <DateInput
      id={code}
      legend={field.label}
      hint={field.hint ?? 'For example 4 2 2026'}
      error={error}
      items={boxes.map((box) => ({
        ...box,
        id: idOfBox(code, box.part),
        autoComplete: 'off',
        ...register(`${name}.${box.part}`),
      }))}
    />
  )
}

/** A day, a month or a year as somebody remembers it, with "about". Boxes may be left empty. */
export function VagueDateFieldInput({
  code,
  name,
  field,
  error,
}: FieldProps<VagueDateField>): ReactNode {
  const { register } = useFormContext()
  return (
    <DateInput
      id={code}
      legend={field.label}
      hint={field.hint ?? 'Leave the day, or the day and month, empty when nobody knows'}
      error={error}
      items={boxes.map((box) => ({
        ...box,
        id: idOfBox(code, box.part),
        autoComplete: 'off',
        ...register(`${name}.${box.part}`),
      }))}
      afterInputs={
        <div className="govuk-checkboxes govuk-checkboxes--small app-about">
          <div className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              id={`${code}-about`}
              type="checkbox"
              {...register(`${name}.about`)}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`${code}-about`}>
              About then
            </label>
          </div>
        </div>
      }
    />
  )
}

/** Gives the id of one box of a date. */
export function idOfBox(code: string, part: string): string {
  return `${code}-${part}`
}
