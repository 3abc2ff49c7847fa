import { daysInMonth, type IsoDate, parseIsoDate } from './iso-date.ts'

const msInADay = 86_400_000

/**
 * Gives the day a number of calendar days later, or earlier for a negative number.
 *
 * @throws {InvalidInput} when the result leaves the years 1900 to 2199.
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return parseIsoDate(new Date(Date.parse(date) + days * msInADay).toISOString().slice(0, 10))
}

/**
 * Gives the day a number of months later; a day that the month does not have becomes its last one, so that three
 * months from 30 November is the last day of February.
 *
 * @throws {InvalidInput} when the result leaves the years 1900 to 2199.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const [year, monthOfYear] = [Math.floor(month / 12), (month % 12) + 1]
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, monthOfYear))
  return parseIsoDate(`${year}-${twoDigits(monthOfYear)}-${twoDigits(day)}`)
}

/** Counts the calendar days from one day to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msInADay)
}

/** Gives the day of the week: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(date).getUTCDay()
}

/** Writes a whole number from 0 to 99 with two digits. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
