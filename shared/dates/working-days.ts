import { ExpectedError } from '../errors/errors.ts'
import { addDays, weekdayOf } from './add-days.ts'
import type { IsoDate } from './iso-date.ts'

/**
 * The bank holidays of one nation. The years from that of the first day to that of the last are covered; a count
 * that leaves them stops rather than guess.
 */
export interface BankHolidays {
  readonly days: ReadonlySet<string>
  readonly firstYear: number
  readonly lastYear: number
}

/** Derives the years covered from a list of bank holidays in any order; an empty list covers no year. */
export function deriveBankHolidays(days: readonly string[]): BankHolidays {
  const years = days.map((day) => Number(day.slice(0, 4)))
  return {
    days: new Set(days),
    firstYear: years.length === 0 ? 1 : Math.min(...years),
    lastYear: years.length === 0 ? 0 : Math.max(...years),
  }
}

/**
 * Tells whether offices are open: Monday to Friday, bank holidays aside.
 *
 * @throws {ExpectedError} `beyond_bank_holidays` for a year that the list does not cover.
 */
export function isWorkingDay(date: IsoDate, holidays: BankHolidays): boolean {
  const year = Number(date.slice(0, 4))
  if (year < holidays.firstYear || year > holidays.lastYear)
    throw new ExpectedError(
      'beyond_bank_holidays',
      `The list of bank holidays covers ${holidays.firstYear} to ${holidays.lastYear}, and this count reaches ` +
        `${year}. Add the missing years to the policy file bank-holidays.json.`,
      ['bankHolidays', year],
    )
  const weekday = weekdayOf(date)
  return weekday !== 0 && weekday !== 6 && !holidays.days.has(date)
}

/**
 * Gives the day on which a number of working days has passed. The day it starts from is day 0, whatever kind of day
 * it is; 0 working days is the start itself.
 *
 * @throws {ExpectedError} `beyond_bank_holidays` when the count leaves the years covered.
 */
export function addWorkingDays(from: IsoDate, count: number, holidays: BankHolidays): IsoDate {
  let date = from
  for (let left = count; left > 0; ) {
    date = addDays(date, 1)
    if (isWorkingDay(date, holidays)) left -= 1
  }
  return date
}

/**
 * Counts the working days after one day, up to and including another; 0 when the second is not later.
 *
 * @throws {ExpectedError} `beyond_bank_holidays` when the count leaves the years covered.
 */
export function countWorkingDays(after: IsoDate, upTo: IsoDate, holidays: BankHolidays): number {
  let count = 0
  for (let date = after; date < upTo; ) {
    date = addDays(date, 1)
    if (isWorkingDay(date, holidays)) count += 1
  }
  return count
}
