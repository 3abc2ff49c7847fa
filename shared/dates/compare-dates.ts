import { firstDayOf, lastDayOf, precisionOf, type VagueDate } from './vague-date.ts'

/**
 * Compares two dates for sorting, earliest first: by the first day each can mean, then the vaguer one first, so that
 * "2022" stands before "January 2022" and that before 1 January. A date that is absent stands last.
 */
export function compareVagueDates(a: VagueDate | undefined, b: VagueDate | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return compareText(firstDayOf(a), firstDayOf(b)) || compareText(lastDayOf(b), lastDayOf(a))
}

/** Compares two texts by code unit, as ISO dates and times sort; independent of the computer's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Tells whether there is a day that both dates can mean. */
export function canBeSameDay(a: VagueDate, b: VagueDate): boolean {
  return firstDayOf(a) <= lastDayOf(b) && firstDayOf(b) <= lastDayOf(a)
}

/** Tells whether the date names a whole day, and not "about" it. */
export function isExactDay(date: VagueDate): boolean {
  return precisionOf(date) === 'day' && !date.endsWith('~')
}
