import { type IsoDate, type IsoInstant, parseIsoInstant } from '../../shared/dates/iso-date.ts'
import { londonDayOf, londonInstant, londonTimeOf } from '../../shared/dates/london-time.ts'

/** Reads the computer's clock; the one place where the page does. */
export function readClock(): IsoInstant {
  return parseIsoInstant(new Date().toISOString())
}

/**
 * Gives the instant to reckon with: the page's own time of day, on the day the engine's clock has. The two differ only
 * where the engine was started with another clock, as tests do.
 */
export function deriveNow(clock: IsoInstant, today: IsoDate): IsoInstant {
  return londonDayOf(clock) === today ? clock : londonInstant(today, londonTimeOf(clock))
}
