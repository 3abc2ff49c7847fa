import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { isShown } from '../../../shared/case/check-record.ts'
import type { Field, Fields, Option } from '../../../shared/case/fields.ts'
import { type Noun, nouns } from '../../../shared/case/nouns.ts'
import { FieldInput } from '../fields/field-kinds.tsx'
import { findProblem } from '../fields/header-fields.tsx'
import type { FormProblem } from './read-form.ts'

/** Words in place of those of the definition, where a page has better ones: the anchors of this very factor. */
export interface OtherWords {
  readonly label?: string
  readonly hint?: string
  /** The same values with other hints; only for a choice. */
  readonly options?: readonly Option[]
}

/** Draws one question of a form by its code. */
export type Ask = (code: string, as?: OtherWords) => ReactNode

/** Fields that the app fills in; a person sees them on the record, never as a question. */
const filledByTheApp: { readonly [N in Noun]?: readonly string[] } = {
  event: ['importedFrom', 'importedRow', 'importProblem'],
}

/** What every question of a form takes: the form's noun, what must be put right, and how its inputs are told apart. */
export interface QuestionProps {
  readonly noun: Noun
  readonly problems: readonly FormProblem[]
  readonly idPrefix: string
}

/** What the questions of a form take; with `only`, no others are asked. */
export interface FieldListProps extends QuestionProps {
  readonly only?: Readonly<Record<string, string>>
}

/** Every question of a noun, one under the other, in the order of its definition. */
export function FieldList({ only, ...form }: FieldListProps): ReactNode {
  const hidden = filledByTheApp[form.noun] ?? []
  return Object.keys(nouns[form.noun].fields).map((code) =>
    hidden.includes(code) || (only && !(code in only)) ? null : (
      <MaybeField key={code} {...form} code={code} />
    ),
  )
}

/** What one question takes. */
export interface MaybeFieldProps extends QuestionProps {
  readonly code: string
  readonly as?: OtherWords
}

/** Draws a question, or nothing while the answer it depends on says otherwise. */
export function MaybeField({ noun, code, as, problems, idPrefix }: MaybeFieldProps): ReactNode {
  const field = (nouns[noun].fields as Fields)[code] // a layout may name a question that the noun does not have
  if (!field) return null
  const input = {
    code: `${idPrefix}${code}`,
    name: `body.${code}`,
    // The same kind with other words for the person to read.
    field: { ...field, ...as },
    error: findProblem(problems, code),
  }
  if (!field.showWhen) return <FieldInput {...input} />
  return <ConditionalField {...input} trigger={field.showWhen.field} />
}

interface ConditionalFieldProps {
  readonly trigger: string
  readonly code: string
  readonly name: string
  readonly field: Field
  readonly error: string | undefined
}

function ConditionalField({ trigger, ...input }: ConditionalFieldProps) {
  const answer: unknown = useWatch({ name: `body.${trigger}` })
  const given = typeof answer === 'string' ? answer : ''
  if (!isShown(input.field, { [trigger]: given })) return null
  return <FieldInput {...input} />
}
