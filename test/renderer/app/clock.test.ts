import { expect, it } from 'vitest'
import { deriveAheadMs, readClock } from '../../../renderer/app/clock.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'

const morning = parseIsoInstant('2026-02-04T09:30:00.000Z')

it('takes the two clocks for one where they differ by the time that an answer takes', () => {
  expect(deriveAheadMs(morning, Date.parse(morning) + 40)).toBe(0)
})

it('keeps how far an engine with another clock is behind', () => {
  expect(deriveAheadMs(morning, Date.parse('2026-02-06T19:30:00.020Z'))).toBe(-58 * 3_600_000)
})

it('reads the clock that the engine has', () => {
  const aheadMs = deriveAheadMs(morning, Date.now())
  const read = Date.parse(readClock(aheadMs)) - Date.parse(morning)
  expect(Math.abs(read)).toBeLessThan(60_000)
})
