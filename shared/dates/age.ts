import { countOf } from './count-of.ts'
import type { IsoDate } from './iso-date.ts'
import { firstDayOf, lastDayOf, type VagueDate } from './vague-date.ts'

/** An age in completed years and completed months beyond them (0 to 11). */
export interface Age {
  readonly years: number
  readonly months: number
}

/**
 * How old somebody was, or may have been. `youngest` and `eldest` differ when either date is vague; they are equal
 * when both are whole days.
 */
export type AgeAt =
  | { readonly kind: 'known'; readonly youngest: Age; readonly eldest: Age }
  | { readonly kind: 'before_birth' }
  | { readonly kind: 'unknown' }

const newborn: Age = { years: 0, months: 0 }

/**
 * Derives completed years and months at a day; `undefined` before birth. Somebody born on the 31st, or on 29
 * February, completes the month on the 1st where a month has no such day.
 */
export function deriveAge(born: IsoDate, on: IsoDate): Age | undefined {
  if (on < born) return undefined
  const wholeMonths = monthsOf(on) - monthsOf(born) - (on.slice(8) < born.slice(8) ? 1 : 0)
  return { years: Math.floor(wholeMonths / 12), months: wholeMonths % 12 }
}

/**
 * Derives the youngest and the eldest that somebody may have been: a vague month gives the ages on its first and last
 * day. A date that may lie before the birth gives an age from the birth on.
 */
export function deriveAgeAt(born: VagueDate | undefined, on: VagueDate | undefined): AgeAt {
  if (born === undefined || on === undefined) return { kind: 'unknown' }
  const eldest = deriveAge(firstDayOf(born), lastDayOf(on))
  if (eldest === undefined) return { kind: 'before_birth' }
  return { kind: 'known', youngest: deriveAge(lastDayOf(born), firstDayOf(on)) ?? newborn, eldest }
}

/**
 * Words an age with its months: "13 years 10 months", "10 years 7 or 8 months", "8 to 9 years", "before birth",
 * "age not known". Months that may be none are left out beside years: "25 years", never "25 years 0 or 1 months".
 */
export function wordAgeAt(age: AgeAt): string {
  if (age.kind === 'before_birth') return 'before birth'
  if (age.kind === 'unknown') return 'age not known'
  const { youngest, eldest } = age
  const spread = inMonths(eldest) - inMonths(youngest)
  if (spread === 0) return wordAge(eldest)
  if (youngest.years !== eldest.years)
    return spread === 1
      ? `${wordAge(youngest)} or ${wordAge(eldest)}`
      : wordRange(youngest.years, eldest.years, 'year')
  const months = wordRange(youngest.months, eldest.months, 'month')
  if (eldest.years === 0) return months
  const years = countOf(eldest.years, 'year')
  return youngest.months === 0 ? years : `${years} ${months}`
}

/** Words an age in years, and in months below two years: "6", "5 or 6", "8 months", "before birth", "age not known". */
export function wordAgeInYears(age: AgeAt): string {
  if (age.kind !== 'known') return wordAgeAt(age)
  const { youngest, eldest } = age
  if (eldest.years < 2) return wordAgeAt(age)
  if (youngest.years === eldest.years) return String(eldest.years)
  return joinRange(youngest.years, eldest.years)
}

function wordAge(age: Age): string {
  if (age.years === 0) return countOf(age.months, 'month')
  const years = countOf(age.years, 'year')
  return age.months === 0 ? years : `${years} ${countOf(age.months, 'month')}`
}

function wordRange(low: number, high: number, unit: string): string {
  return `${joinRange(low, high)} ${unit}s`
}

function joinRange(low: number, high: number): string {
  return high - low === 1 ? `${low} or ${high}` : `${low} to ${high}`
}

function inMonths(age: Age): number {
  return age.years * 12 + age.months
}

function monthsOf(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}
