import { InvalidInput } from '../errors/errors.ts'
import { daysInMonth, type IsoDate, isIsoDate, parseIsoDate } from './iso-date.ts'

/**
 * A date as somebody remembers it: `2026-02-03`, `2022-11` or `2020`, with `~` at the end for "about" (`2024-03~`).
 * A value of its own: a missing part is never filled in. The notation is a subset of ISO 8601-2 (EDTF level 1).
 */
export type VagueDate = string & { readonly brand: 'VagueDate' }

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/

/** Tells whether the text is a year, a month or a day that exists, with or without "about". */
export function isVagueDate(text: string): text is VagueDate {
  const [, year, month, day] = pattern.exec(text) ?? []
  if (year === undefined) return false
  return isIsoDate(`${year}-${month ?? '01'}-${day ?? '01'}`)
}

/** Reads a vague date in its stored notation. @throws {InvalidInput} when it is not one, or the day does not exist. */
export function parseVagueDate(text: string): VagueDate {
  if (!isVagueDate(text))
    throw new InvalidInput('This must be a year, a month or a day that exists, such as 2022-11')
  return text
}

/** Gives the first day that the vague date can mean; "about" does not widen it. */
export function firstDayOf(date: VagueDate): IsoDate {
  const [year, month, day] = partsOf(date)
  return parseIsoDate(`${year}-${month ?? '01'}-${day ?? '01'}`)
}

/** Gives the last day that the vague date can mean; "about" does not widen it. */
export function lastDayOf(date: VagueDate): IsoDate {
  const [year, month, day] = partsOf(date)
  const lastMonth = month ?? '12'
  const last = day ?? String(daysInMonth(Number(year), Number(lastMonth))).padStart(2, '0')
  return parseIsoDate(`${year}-${lastMonth}-${last}`)
}

/** Says how much is known: a whole day, only the month, or only the year. */
export function precisionOf(date: VagueDate): 'day' | 'month' | 'year' {
  const [, month, day] = partsOf(date)
  return day ? 'day' : month ? 'month' : 'year'
}

/** Tells whether the date was given as "about". */
export function isApproximate(date: VagueDate): boolean {
  return date.endsWith('~')
}

function partsOf(date: VagueDate): [string, string | undefined, string | undefined] {
  const [, year, month, day] = pattern.exec(date) ?? []
  if (year === undefined) throw new InvalidInput('This must be a vague date in its stored notation')
  return [year, month, day]
}
