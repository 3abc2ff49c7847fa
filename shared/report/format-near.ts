import { formatDate, formatTime } from '../dates/format-date.ts'
import type { IsoDate } from '../dates/iso-date.ts'

/** Writes a day without its year where that is the year of the paper: `4 June`, and `4 June 2024` in another year. */
export function formatNear(date: IsoDate, on: IsoDate): string {
  const year = date.slice(0, 4)
  return year === on.slice(0, 4) ? formatDate(date).slice(0, -year.length - 1) : formatDate(date)
}

/** Writes a day as `formatNear` does, with a time of day when there is one: `4 June, 9:32am`. */
export function formatNearAndTime(date: IsoDate, time: string | undefined, on: IsoDate): string {
  return time === undefined ? formatNear(date, on) : `${formatNear(date, on)}, ${formatTime(time)}`
}
