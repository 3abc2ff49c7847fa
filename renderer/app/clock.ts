import { type IsoInstant, parseIsoInstant } from '../../shared/dates/iso-date.ts'

/** Reads the engine's clock: the computer's, ahead or behind by what the engine last said. */
export type ReadClock = () => IsoInstant

const second = 1000

/**
 * Derives how far the engine's clock is ahead of the page's, in milliseconds, to the second: a message takes a moment
 * to arrive. It is 0 unless the engine was started with another clock, as tests do.
 *
 * @param engineNow what the engine's clock said.
 * @param heardAtMs the page's clock when that was heard, in milliseconds since 1970.
 */
export function deriveAheadMs(engineNow: IsoInstant, heardAtMs: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round((Date.parse(engineNow) - heardAtMs) / second) * second + 0
}

/** Reads the computer's clock, corrected; the one place where the page does. */
export function readClock(aheadMs: number): IsoInstant {
  return parseIsoInstant(new Date(Date.now() + aheadMs).toISOString())
}
