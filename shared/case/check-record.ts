import type { Field, Fields } from './fields.ts'
import { type Noun, nouns } from './nouns.ts'
import type { Compartment, JsonObject, RecordHeader } from './record.ts'

/** One thing to put right before a record can be saved: the field it is about and what to do. */
export interface Problem {
  readonly field: string
  readonly message: string
}

/** A code that says nothing about who a child is: `Child 1`, `Young person 2`. */
export const neutralCodePattern = /^(Child|Young person) \d{1,3}$/

/**
 * Checks what would make a record wrong or unsafe to save; a draft may hold anything. Never throws.
 * The same words stand in the error summary and beside the field.
 */
export function checkRecord(
  noun: Noun,
  body: JsonObject,
  compartment: Compartment,
): readonly Problem[] {
  const fields: Fields = nouns[noun].fields
  const missing = Object.entries(fields).flatMap(([code, field]) =>
    field.required && isShown(field, body) && isAbsent(body[code])
      ? [{ field: code, message: field.required }]
      : [],
  )
  return [...missing, ...(ownRules[noun]?.(body, compartment) ?? [])]
}

/**
 * Checks what every record carries beside its body, the same when it is saved and when it comes in from a file: what one
 * takes the other must never refuse. Never throws.
 */
export function checkHeader({
  heldFrom,
  heldUntilOn,
}: Pick<RecordHeader, 'heldFrom'> & {
  readonly heldUntilOn?: string | undefined
}): readonly Problem[] {
  return heldUntilOn !== undefined && heldFrom === undefined
    ? [{ field: 'heldUntilOn', message: 'Say from whom the record is held until then' }]
    : []
}

/** Tells whether a field shows, given the other answers. */
export function isShown(field: Field, body: JsonObject): boolean {
  if (!field.showWhen) return true
  const answer = body[field.showWhen.field]
  const answers = Array.isArray(answer) ? answer : [answer]
  return answers.some((one) => field.showWhen?.equals.includes(String(one)))
}

function isAbsent(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  )
}

type OwnRule = (body: JsonObject, compartment: Compartment) => readonly Problem[]

/** Rules between fields, by noun. */
const ownRules: { readonly [N in Noun]?: OwnRule } = {
  person: (body, compartment) => {
    if (body.role !== 'child_harmed') return []
    const problems: Problem[] = []
    if (typeof body.name === 'string' && !neutralCodePattern.test(body.name))
      problems.push({
        field: 'name',
        message: 'Use a neutral code such as Child 1, never a name or initials',
      })
    if (compartment !== 'harmed_child')
      problems.push({
        field: 'compartment',
        message: 'Keep a child who was harmed in the separate compartment',
      })
    return problems
  },
  statement: (body) =>
    body.outcome === 'said' && isAbsent(body.words) && isAbsent(body.observation)
      ? [{ field: 'words', message: 'Enter their words, or what was seen' }]
      : [],
  constraint: (body) => [
    ...(body.liftedOn && isAbsent(body.liftedBy)
      ? [{ field: 'liftedBy', message: 'Enter who lifted it' }]
      : []),
    ...(body.liftedBy && isAbsent(body.liftedOn)
      ? [{ field: 'liftedOn', message: 'Enter the date on which it was lifted' }]
      : []),
    ...startsBeforeItEnds(body, 'from', 'liftedOn'),
  ],
  relationship: (body) =>
    body.first && body.first === body.second
      ? [{ field: 'second', message: 'Choose two different people' }]
      : [],
  chronology_link: (body) =>
    body.first && body.first === body.second
      ? [{ field: 'second', message: 'Choose two different events' }]
      : [],
  evidence: (body) => differentFactors(body),
  information_request: (body) => [
    ...startsBeforeItEnds(body, 'askedOn', 'chasedOn'),
    ...startsBeforeItEnds(body, 'askedOn', 'answeredOn'),
  ],
  safety_rule: (body) => startsBeforeItEnds(body, 'starts', 'endsOn'),
  licensed_mark: (body) =>
    typeof body.mark === 'number' && typeof body.maximum === 'number' && body.mark > body.maximum
      ? [{ field: 'mark', message: 'The number must not be more than the highest it could be' }]
      : [],
  priority_flag: (body) => startsBeforeItEnds(body, 'from', 'to'),
  professional: (body) => startsBeforeItEnds(body, 'from', 'to'),
}

function differentFactors({ supports, contradicts }: JsonObject): readonly Problem[] {
  const against = Array.isArray(contradicts) ? contradicts : []
  const both = Array.isArray(supports) && supports.some((code) => against.includes(code))
  return both
    ? [{ field: 'contradicts', message: 'Choose a factor on one side only, or make two entries' }]
    : []
}

function startsBeforeItEnds(body: JsonObject, from: string, to: string): readonly Problem[] {
  const [start, end] = [body[from], body[to]]
  if (typeof start !== 'string' || typeof end !== 'string' || end >= start) return []
  return [{ field: to, message: 'The end must be on or after the start' }]
}
