import type { IsoDate, IsoInstant } from './iso-date.ts'
import { londonDayOf, londonTimeOf } from './london-time.ts'
import { monthNames } from './month-names.ts'
import { isApproximate, type VagueDate } from './vague-date.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Writes a day as it is printed: `4 June 2026`. */
export function formatDate(date: IsoDate): string {
  return formatParts(date)
}

/** Writes a day with its weekday: `Thursday 4 June 2026`. */
export function formatDateWithWeekday(date: IsoDate): string {
  return `${weekdays[new Date(date).getUTCDay()]} ${formatParts(date)}`
}

/** Writes a time of day from `HH:MM`: `9:32am`, `midday`, `midnight`. @source GOV.UK style: 12pm and 12am confuse. */
export function formatTime(time: string): string {
  if (time === '12:00') return 'midday'
  if (time === '00:00') return 'midnight'
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const onTheClock = hours % 12 === 0 ? 12 : hours % 12
  return `${onTheClock}:${String(minutes).padStart(2, '0')}${hours < 12 ? 'am' : 'pm'}`
}

/** Writes a day with a time of day when there is one: `3 February 2026, 11:40am`. */
export function formatDateAndTime(date: IsoDate, time?: string | undefined): string {
  return time === undefined ? formatDate(date) : `${formatDate(date)}, ${formatTime(time)}`
}

/** Writes an instant by the clock in London: `3 February 2026, 11:40am`. */
export function formatInstant(at: IsoInstant): string {
  return formatDateAndTime(londonDayOf(at), londonTimeOf(at))
}

/** Writes a date as it was remembered: `17 May 2024`, `November 2022`, `2020`, `about March 2024`, `undated`. */
export function formatVagueDate(date: VagueDate | undefined): string {
  if (date === undefined) return 'undated'
  return isApproximate(date) ? `about ${formatParts(date.slice(0, -1))}` : formatParts(date)
}

function formatParts(date: string): string {
  const [year, month, day] = date.split('-')
  const words = [day && String(Number(day)), month && monthNames[Number(month) - 1], year]
  return words.filter((word) => word !== undefined).join(' ')
}
