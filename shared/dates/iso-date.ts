import { InvalidInput } from '../errors/errors.ts'

/** A calendar day in Europe/London as `YYYY-MM-DD`; a day that exists, never a timestamp. */
export type IsoDate = string & { readonly brand: 'IsoDate' }

/** An instant in UTC as `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export type IsoInstant = string & { readonly brand: 'IsoInstant' }

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** Tells whether the text is a day that exists: `2026-02-31` is not. Years run from 1900 to 2199. */
export function isIsoDate(text: string): text is IsoDate {
  const [, year, month, day] = (dayPattern.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return false
  return year >= 1900 && year <= 2199 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * Reads a calendar day.
 *
 * @throws {InvalidInput} when the text is not `YYYY-MM-DD` or the day does not exist.
 */
export function parseIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new InvalidInput('This must be a day that exists, as year-month-day')
  return text
}

/** Reads an instant as the clock writes it. @throws {InvalidInput} when it is not a UTC instant with milliseconds. */
export function parseIsoInstant(text: string): IsoInstant {
  if (!instantPattern.test(text) || Number.isNaN(Date.parse(text)))
    throw new InvalidInput('This must be an instant in UTC with milliseconds')
  // The pattern and the clock both agreed: this is the one place where the brand is given.
  return text as IsoInstant
}

/** Counts the days of a month (1 to 12) in a year; 0 when there is no such month. */
export function daysInMonth(year: number, month: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
