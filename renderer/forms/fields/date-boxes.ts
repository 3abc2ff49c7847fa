import type { IsoDate } from '../../../shared/dates/iso-date.ts'
import {
  checkTypedDate,
  checkTypedVagueDate,
  type DateBox,
  type TypedDateResult,
} from '../../../shared/dates/parse-typed-date.ts'
import type { VagueDate } from '../../../shared/dates/vague-date.ts'

/** What the three boxes of a date hold, as typed; `about` is the tick beside them. Also how a draft keeps it. */
export type DateBoxes = { day: string; month: string; year: string; about: boolean }

/** A date in which nothing has been typed. */
export const emptyBoxes: DateBoxes = { day: '', month: '', year: '', about: false }

/** What came of reading a date: its stored form, nothing, or what to put right and in which box. */
export type ReadDate<Value> =
  | { readonly value: Value | undefined }
  | { readonly message: string; readonly part: DateBox }

/** Tells whether a value from a draft is the boxes of a date. */
export function isDateBoxes(value: unknown): value is DateBoxes {
  if (typeof value !== 'object' || value === null) return false
  const parts = new Map(Object.entries(value))
  return (
    ['day', 'month', 'year'].every((part) => typeof parts.get(part) === 'string') &&
    typeof parts.get('about') === 'boolean'
  )
}

/** Builds the boxes of a stored date, whole or vague; parts that nobody knows stay empty. */
export function toBoxes(date: string | undefined): DateBoxes {
  if (date === undefined) return emptyBoxes
  const about = date.endsWith('~')
  const [year = '', month = '', day = ''] = date.replace('~', '').split('-')
  const plain = (part: string) => (part === '' ? '' : String(Number(part)))
  return { day: plain(day), month: plain(month), year, about }
}

/** Reads a whole day. `label` is the question, and the words of a problem echo it. */
export function readDateBoxes(boxes: DateBoxes, label: string): ReadDate<IsoDate> {
  return toRead(checkTypedDate(boxes, nameOfDate(label)))
}

/** Reads a day, a month or a year, with or without "about". */
export function readVagueDateBoxes(boxes: DateBoxes, label: string): ReadDate<VagueDate> {
  return toRead(checkTypedVagueDate(boxes, nameOfDate(label)))
}

function toRead<Value>(result: TypedDateResult<Value>): ReadDate<Value> {
  if (result.kind === 'date') return { value: result.value }
  if (result.kind === 'empty') return { value: undefined }
  const { boxes, message } = result.problem
  return { message, part: boxes[0] ?? 'day' }
}

/** Labels that are no name for a date by themselves. */
const bareLabels = ['when', 'from', 'until', 'date', 'by when', 'when they died']

function nameOfDate(label: string): string {
  const name = label.replace(/ \(optional\)$/, '').toLowerCase()
  return bareLabels.includes(name) || name.includes(',') ? 'date' : name
}
