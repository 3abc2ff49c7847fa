import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  twoDigits,
  weekdayOf,
} from '../../../shared/dates/add-days.ts'
import { daysInMonth, parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { InvalidInput } from '../../../shared/errors/errors.ts'
import { aDay, dayAfter } from './a-day.ts'

const day = parseIsoDate

describe('counting days', () => {
  it('adds as many days as the calendar has', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 300 }), (start, count) => {
        let walked = start
        for (let step = 0; step < count; step += 1) walked = dayAfter(walked)
        expect(addDays(start, count)).toBe(walked)
        expect(addDays(walked, -count)).toBe(start)
        expect(daysBetween(start, walked)).toBe(count)
        expect(daysBetween(walked, start)).toBe(-count || 0)
      }),
    )
  })

  it('stops at the edge of the years', () => {
    expect(() => addDays(day('2199-12-31'), 1)).toThrow(InvalidInput)
    expect(addDays(day('2199-12-30'), 1)).toBe('2199-12-31')
  })

  it('knows the weekday', () => {
    expect(weekdayOf(day('2026-02-03'))).toBe(2)
    expect(weekdayOf(day('2026-02-01'))).toBe(0)
  })
})

describe('adding months', () => {
  it.each([
    ['2025-11-30', 3, '2026-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-02-28', 12, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s: the month clamps to its end', (start, months, end) => {
    expect(addMonths(day(start), months)).toBe(end)
  })

  it('lands in the month wanted, on the same day or on its last', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -11, max: 11 }), (start, months) => {
        const end = addMonths(start, months)
        const moved = (Number(start.slice(5, 7)) - 1 + months + 12) % 12
        expect(Number(end.slice(5, 7)) - 1).toBe(moved)
        const last = daysInMonth(Number(end.slice(0, 4)), moved + 1)
        expect(Number(end.slice(8))).toBe(Math.min(Number(start.slice(8)), last))
      }),
    )
  })
})

it('writes two digits', () => {
  expect([0, 7, 10].map(twoDigits)).toEqual(['00', '07', '10'])
})
