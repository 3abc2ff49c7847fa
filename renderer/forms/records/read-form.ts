import { checkRecord, isShown, type Problem } from '../../../shared/case/check-record.ts'
import type { Field, Fields, NumberField } from '../../../shared/case/fields.ts'
import { type CaseRecord, type Noun, nouns } from '../../../shared/case/nouns.ts'
import { parseBody } from '../../../shared/case/parse-body.ts'
import {
  type Compartment,
  compartments,
  heldFromGroups,
  type JsonObject,
  type Standing,
  standings,
} from '../../../shared/case/record.ts'
import type { DateBox } from '../../../shared/dates/parse-typed-date.ts'
import { ExpectedError } from '../../../shared/errors/errors.ts'
import { isDateBoxes, readDateBoxes, readVagueDateBoxes } from '../fields/date-boxes.ts'
import { readTypedTime } from '../fields/typed-time.ts'
import type { RecordToSave } from '../open-case.tsx'
import type { FormValues, TypedValue } from './form-values.ts'

/** One thing to put right; `part` names the box of a date to go to. */
export interface FormProblem extends Problem {
  readonly part?: DateBox
}

/** What was typed, read: the record to save, or everything that must be put right, in the order of the form. */
export type ReadForm =
  | { readonly ok: true; readonly record: RecordToSave }
  | { readonly ok: false; readonly problems: readonly FormProblem[] }

/** What came of reading one field: its value, nothing, or a problem. */
type ReadValue =
  | { readonly value: string | number | string[] | undefined }
  | { readonly message: string; readonly part?: DateBox }

/**
 * Reads a record's form: words are trimmed at their ends on one line and kept exactly as typed over several; what is
 * empty is left out. A question that does not show keeps its answer if it can be read, and is never a problem.
 *
 * @param alsoRequired codes that this form asks for beyond the noun's own rules, with what to say.
 */
export function readForm(
  noun: Noun,
  values: FormValues,
  record?: CaseRecord,
  alsoRequired: Readonly<Record<string, string>> = {},
): ReadForm {
  const fields: Fields = nouns[noun].fields
  const body: Record<string, string | number | string[]> = {}
  const unread: (FormProblem & { readonly definition: Field })[] = []
  for (const [code, field] of Object.entries(fields)) {
    const read = readValue(field, values.body[code])
    if ('message' in read) unread.push({ field: code, definition: field, ...read })
    else if (read.value !== undefined) body[code] = read.value
  }
  const shownUnread = unread
    .filter((problem) => isShown(problem.definition, body))
    .map(({ definition: _definition, ...problem }) => problem)
  const header = readHeader(noun, values)
  const known = new Set(shownUnread.map((problem) => problem.field))
  const checked = checkRecord(noun, body, header.compartment).filter(
    (problem) => !known.has(problem.field),
  )
  const open = Object.entries(alsoRequired)
    .filter(([code, message]) => message !== '' && body[code] === undefined && !known.has(code))
    .map(([field, message]) => ({ field, message }))
  const openFields = new Set(open.map((problem) => problem.field))
  const problems = [
    ...shownUnread,
    ...checked.filter((problem) => !openFields.has(problem.field)),
    ...open,
    ...header.problems,
  ]
  const all = problems.length > 0 ? problems : checkBody(noun, body)
  if (all.length > 0 || header.standing === undefined)
    return { ok: false, problems: inOrder(fields, all) }
  const { compartment, standing, heldFrom, heldUntilOn } = header
  const seen = record && { id: record.id, revision: record.revision }
  return { ok: true, record: { noun, ...seen, compartment, standing, heldFrom, heldUntilOn, body } }
}

function readValue(field: Field, typed: TypedValue | undefined): ReadValue {
  if (typed === undefined) return { value: undefined }
  if (Array.isArray(typed)) return { value: typed.length > 0 ? typed : undefined }
  if (isDateBoxes(typed)) {
    return field.kind === 'vague_date'
      ? readVagueDateBoxes(typed, field.label)
      : readDateBoxes(typed, field.label)
  }
  if (typed.trim() === '') return { value: undefined }
  if (field.kind === 'number') return readNumber(field, typed)
  if (field.kind !== 'time') return { value: field.kind === 'text' ? typed.trim() : typed }
  const time = readTypedTime(typed)
  return time === undefined ? { message: 'Enter a time such as 11:40 or 3.15pm' } : { value: time }
}

function readNumber({ label, min, max, step }: NumberField, typed: string): ReadValue {
  const value = Number(typed.trim().replace(',', '.'))
  if (/^[\d.,]+$/.test(typed.trim()) && Number.isFinite(value) && value >= min && value <= max)
    if (Number.isInteger((value - min) / step)) return { value }
  const question = label.replace(/ \(optional\)$/, '').toLowerCase()
  const steps = step === 1 ? 'a whole number' : 'a whole or half number'
  return { message: `Enter ${steps} from ${min} to ${max}: ${question}` }
}

function readHeader(noun: Noun, { header }: FormValues) {
  const problems: FormProblem[] = []
  const until = readDateBoxes(header.heldUntilOn, 'Until')
  if ('message' in until) problems.push({ field: 'heldUntilOn', ...until })
  const standing = nouns[noun].standing ? findIn(standings, header.standing) : 'established'
  if (standing === undefined)
    problems.push({
      field: 'standing',
      message: 'Choose how far it has been shown to be so',
    })
  const heldFrom = findIn(heldFromGroups, header.heldFrom)
  const heldUntilOn = heldFrom && 'value' in until ? until.value : undefined
  const compartment: Compartment = findIn(compartments, header.compartment) ?? 'general'
  const found: Standing | undefined = standing
  return { compartment, standing: found, heldFrom, heldUntilOn, problems }
}

function findIn<T extends string>(list: readonly T[], text: string): T | undefined {
  return list.find((one) => one === text)
}

/** Catches what could never be stored, such as words that are too long, in the words of the store itself. */
function checkBody(noun: Noun, body: JsonObject): readonly FormProblem[] {
  try {
    parseBody(noun, body)
    return []
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    const label = String(error.place[1] ?? '')
    return [{ field: label, message: wordRefusal(noun, label, error.message) }]
  }
}

/** Puts the name of the question in front of what the store says about its answer. */
export function wordRefusal(noun: Noun, code: string, message: string): string {
  const fields: Fields = nouns[noun].fields
  const label = fields[code]?.label.replace(/ \(optional\)$/, '')
  const words = message.replace(`${nouns[noun].one}: `, '')
  return label ? `${label}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words
}

function inOrder(fields: Fields, problems: readonly FormProblem[]): readonly FormProblem[] {
  const order = Object.keys(fields)
  const placeOf = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length)
  return [...problems].sort((a, b) => placeOf(a.field) - placeOf(b.field))
}
