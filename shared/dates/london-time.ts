import {
  type IsoDate,
  type IsoInstant,
  isIsoDate,
  parseIsoDate,
  parseIsoInstant,
} from './iso-date.ts'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const msInAMinute = 60_000

/** Gives the calendar day in London at an instant. */
export function londonDayOf(at: IsoInstant): IsoDate {
  return parseIsoDate(wallClock(Date.parse(at)).slice(0, 10))
}

/** Gives the time of day in London at an instant, as `HH:MM`. */
export function londonTimeOf(at: IsoInstant): string {
  return wallClock(Date.parse(at)).slice(11)
}

/**
 * Gives the instant at which a clock in London shows a day and a time (`HH:MM`). A time that comes twice, when the
 * clocks go back, is the first of the two; one that is skipped, when they go forward, is an hour later by the clock.
 *
 * @throws {InvalidInput} when the time is not one.
 */
export function londonInstant(date: IsoDate, time: string): IsoInstant {
  const asIfUtc = Date.parse(`${date}T${time}:00.000Z`)
  const wanted = `${date}T${time}`
  // London is never more than one hour ahead of UTC, so the instant is this one or an hour earlier.
  const inSummer = asIfUtc - 60 * msInAMinute
  if (!Number.isNaN(asIfUtc) && wallClock(inSummer) === wanted) return instantAt(inSummer)
  return parseIsoInstant(Number.isNaN(asIfUtc) ? time : new Date(asIfUtc).toISOString())
}

/** Gives the instant a number of hours later: hours that pass, whatever the clocks do meanwhile. */
export function addHours(at: IsoInstant, hours: number): IsoInstant {
  return instantAt(Date.parse(at) + hours * 60 * msInAMinute)
}

function instantAt(ms: number): IsoInstant {
  return parseIsoInstant(new Date(ms).toISOString())
}

/** The clock in London as `YYYY-MM-DDTHH:MM`. */
function wallClock(ms: number): string {
  const parts = Object.fromEntries(clock.formatToParts(ms).map((part) => [part.type, part.value]))
  const day = `${parts.year}-${parts.month}-${parts.day}`
  return `${isIsoDate(day) ? day : '0000-00-00'}T${parts.hour}:${parts.minute}`
}
