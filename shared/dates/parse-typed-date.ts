import { InvalidInput } from '../errors/errors.ts'
import { twoDigits } from './add-days.ts'
import { daysInMonth, type IsoDate, parseIsoDate } from './iso-date.ts'
import { findMonth } from './month-names.ts'
import { parseVagueDate, type VagueDate } from './vague-date.ts'

/** One of the three boxes of a date. */
export type DateBox = 'day' | 'month' | 'year'

/** What a person typed into the three boxes of a date, and whether they ticked "about"; a box may be empty. */
export interface TypedDate {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly about?: boolean | undefined
}

/** What to put right in a typed date, and in which boxes, the first of them first. */
export interface DateProblem {
  readonly boxes: readonly DateBox[]
  readonly message: string
}

/** What came of reading a typed date. `empty`: nothing was typed in any box. */
export type TypedDateResult<Value> =
  | { readonly kind: 'date'; readonly value: Value }
  | { readonly kind: 'empty' }
  | { readonly kind: 'problem'; readonly problem: DateProblem }

/**
 * Checks a date of which a part may be missing: a year, a month and a year, or a whole day.
 * Never throws; the words echo the question.
 *
 * @param name the question as it stands in an error: "date of birth".
 */
export function checkTypedVagueDate(typed: TypedDate, name: string): TypedDateResult<VagueDate> {
  if (isEmpty(typed)) return { kind: 'empty' }
  const problem = findProblem(typed, name, { partial: true })
  if (problem) return { kind: 'problem', problem }
  const { day, month, year } = partsOf(typed)
  const whole = [year, month, day].filter((part) => part !== undefined)
  const words = whole.map((part) => twoDigits(part)).join('-')
  return { kind: 'date', value: parseVagueDate(`${words}${typed.about === true ? '~' : ''}`) }
}

/**
 * Checks a date that must be a whole day. Never throws.
 *
 * @param name the question as it stands in an error: "date of the meeting".
 */
export function checkTypedDate(typed: TypedDate, name: string): TypedDateResult<IsoDate> {
  if (isEmpty(typed)) return { kind: 'empty' }
  const problem = findProblem(typed, name, { partial: false })
  if (problem) return { kind: 'problem', problem }
  const { day = 0, month = 0, year = 0 } = partsOf(typed)
  return { kind: 'date', value: parseIsoDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`) }
}

/**
 * Reads a whole day from the three boxes.
 *
 * @throws {InvalidInput} in the words for the person, naming the boxes.
 */
export function parseTypedDate(typed: TypedDate, name: string): IsoDate {
  const result = checkTypedDate(typed, name)
  if (result.kind === 'date') return result.value
  if (result.kind === 'empty') throw new InvalidInput(`Enter the ${name}`, ['day'])
  throw new InvalidInput(result.problem.message, result.problem.boxes)
}

function isEmpty(typed: TypedDate): boolean {
  return [typed.day, typed.month, typed.year].every((text) => text.trim() === '')
}

function partsOf(typed: TypedDate) {
  const number = (text: string) => (text.trim() === '' ? undefined : Number(text))
  const month = typed.month.trim() === '' ? undefined : findMonth(typed.month)
  return { day: number(typed.day), month, year: number(typed.year) }
}

function findProblem(
  typed: TypedDate,
  name: string,
  { partial }: { readonly partial: boolean },
): DateProblem | undefined {
  const filled = (box: DateBox) => typed[box].trim() !== ''
  const boxes: readonly DateBox[] = ['day', 'month', 'year']
  const needed = partial
    ? boxes.filter((box) => box === 'year' || (box === 'month' && filled('day')))
    : boxes
  const missing = needed.filter((box) => !filled(box))
  const subject = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
  if (missing.length > 0)
    return { boxes: missing, message: `${subject} must include a ${missing.join(' and a ')}` }

  const year = typed.year.trim()
  if (!/^\d{4}$/.test(year))
    return { boxes: ['year'], message: `Year in the ${name} must be four numbers, such as 2026` }
  if (Number(year) < 1900 || Number(year) > 2199)
    return { boxes: ['year'], message: `Year in the ${name} must be between 1900 and 2199` }
  const month = filled('month') ? findMonth(typed.month) : undefined
  if (filled('month') && month === undefined)
    return {
      boxes: ['month'],
      message: `Month in the ${name} must be a month, such as 2 or February`,
    }
  if (!filled('day') || month === undefined) return undefined
  const day = typed.day.trim()
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > daysInMonth(Number(year), month))
    return { boxes: ['day'], message: `${subject} must be a day that exists` }
  return undefined
}
