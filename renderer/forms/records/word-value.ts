import { isShown } from '../../../shared/case/check-record.ts'
import type { Field, Fields } from '../../../shared/case/fields.ts'
import { type CaseRecord, nouns } from '../../../shared/case/nouns.ts'
import type { JsonObject } from '../../../shared/case/record.ts'
import { formatDate, formatTime, formatVagueDate } from '../../../shared/dates/format-date.ts'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { parseVagueDate } from '../../../shared/dates/vague-date.ts'
import { listPolicyOptions } from '../fields/list-policy-options.ts'
import type { OpenCase } from '../open-case.tsx'
import { wordFactor } from './word-factor.ts'

/** What wording needs of the open case: names and policies. */
export type Wording = Pick<OpenCase, 'nameOf' | 'policies' | 'hideNames'>

/** One answer in words: the question without "(optional)", and the answer. */
export interface WordedAnswer {
  readonly code: string
  readonly label: string
  readonly words: string
}

/** Words every answer of a record that shows and has been given, in the order of its form. */
export function wordAnswers(record: CaseRecord, wording: Wording): readonly WordedAnswer[] {
  const fields: Fields = nouns[record.noun].fields
  const body: JsonObject = { ...record.body }
  return Object.entries(fields).flatMap(([code, field]) => {
    const value = body[code]
    if (value === undefined || !isShown(field, body)) return []
    const label = field.label.replace(/ \(optional\)$/, '')
    return [{ code, label, words: wordValue(field, value, wording) }]
  })
}

/** Words one answer: labels for codes, names for ids, days as they are printed. */
export function wordValue(field: Field, value: unknown, wording: Wording): string {
  const text = String(value)
  switch (field.kind) {
    case 'text':
    case 'long_text':
      return wording.hideNames(text)
    case 'choice':
      return labelIn(field.options, text)
    case 'choices':
      return listOf(value)
        .map((one) => labelIn(field.options, one))
        .join(', ')
    case 'policy_choice': {
      const options = listPolicyOptions(field.policy, wording.policies)
      return labelIn(options, text)
    }
    case 'date':
      return formatDate(parseIsoDate(text))
    case 'vague_date':
      return formatVagueDate(parseVagueDate(text))
    case 'time':
      return formatTime(text)
    case 'ref':
      return wording.nameOf(text)
    case 'refs':
      return listOf(value).map(wording.nameOf).join(', ')
    case 'number':
      return text
    case 'factor':
      return wordFactor(text, wording)
    case 'factors':
      return listOf(value)
        .map((one) => wordFactor(one, wording))
        .join(', ')
  }
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function labelIn(options: readonly { value: string; label: string }[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value
}
