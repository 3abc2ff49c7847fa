import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import type {
  LongTextField,
  NumberField,
  TextField,
  TimeField,
} from '../../../shared/case/fields.ts'
import { Input } from '../../components/controls/input.tsx'
import { Textarea } from '../../components/controls/textarea.tsx'
import type { FieldProps } from './field-props.ts'

/** One line of text. */
export function TextFieldInput({ code, name, field, error }: FieldProps<TextField>): ReactNode {
  const { register } = useFormContext()
  return (
    <Input
      id={code}
      label={field.label}
      hint={field.hint}
      error={error}
      autoComplete="off"
      spellCheck
      {...register(name)}
    />
  )
}

/** Several lines of text; as tall as what is usual in it. */
export function LongTextFieldInput({
  code,
  name,
  field,
  error,
}: FieldProps<LongTextField>): ReactNode {
  const { register } = useFormContext()
  return (
    <Textarea
      id={code}
      label={field.label}
      hint={field.hint}
      error={error}
      rows={field.maxChars > 50_000 ? 14 : field.maxChars > 2000 ? 6 : 3}
      spellCheck
      {...register(name)}
    />
  )
}

/** A time of day as it is said or written: `11:40`, `9.32am`. */
export function TimeFieldInput({ code, name, field, error }: FieldProps<TimeField>): ReactNode {
  const { register } = useFormContext()
  return (
    <Input
      id={code}
      label={field.label}
      hint={field.hint ?? 'For example 11:40 or 3.15pm'}
      error={error}
      width={10}
      autoComplete="off"
      {...register(name)}
    />
  )
}

/** A number, typed; whole and half numbers as the field allows. */
export function NumberFieldInput({ code, name, field, error }: FieldProps<NumberField>): ReactNode {
  const { register } = useFormContext()
  return (
    <Input
      id={code}
      label={field.label}
      hint={field.hint}
      error={error}
      width={5}
      inputMode="decimal"
      autoComplete="off"
      {...register(name)}
    />
  )
}
