import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIsoDate, parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import {
  addHours,
  londonDayOf,
  londonInstant,
  londonTimeOf,
} from '../../../shared/dates/london-time.ts'
import { InvalidInput } from '../../../shared/errors/errors.ts'
import { aDay } from './a-day.ts'

const day = parseIsoDate
const instant = parseIsoInstant

describe('the clock in London', () => {
  it('is an hour ahead of UTC in summer, so that a late evening is already tomorrow', () => {
    expect(londonDayOf(instant('2026-06-04T23:30:00.000Z'))).toBe('2026-06-05')
    expect(londonTimeOf(instant('2026-06-04T23:30:00.000Z'))).toBe('00:30')
    expect(londonDayOf(instant('2026-02-03T23:30:00.000Z'))).toBe('2026-02-03')
  })

  it('shows midnight as 00:00 of the new day', () => {
    expect(londonTimeOf(instant('2026-02-04T00:00:00.000Z'))).toBe('00:00')
  })

  it.each([
    ['2026-02-03', '11:40', '2026-02-03T11:40:00.000Z'],
    ['2026-06-04', '09:32', '2026-06-04T08:32:00.000Z'],
    ['2026-06-04', '00:15', '2026-06-03T23:15:00.000Z'],
    // The clocks go back at 2:00am on 25 October 2026: 1:30am comes twice, and the first is meant.
    ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '02:00', '2026-10-25T02:00:00.000Z'],
    // The clocks go forward at 1:00am on 29 March 2026: 1:30am does not come, and 2:30am is meant.
    ['2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ])('reads %s %s as %s', (date, time, at) => {
    expect(londonInstant(day(date), time)).toBe(at)
  })

  it('refuses a time that is not one', () => {
    expect(() => londonInstant(day('2026-02-03'), '25:00')).toThrow(InvalidInput)
    expect(() => londonInstant(day('2026-02-03'), '')).toThrow(InvalidInput)
  })

  it('gives back the day and time it was made from, the skipped hour in spring aside', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .filter(([hour]) => hour !== 1)
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
    const since1972 = aDay.filter((date) => date >= '1972-01-01')
    fc.assert(
      fc.property(since1972, time, (date, at) => {
        const made = londonInstant(date, at)
        expect([londonDayOf(made), londonTimeOf(made)]).toEqual([date, at])
      }),
    )
  })
})

describe('hours', () => {
  it('stay hours when the clocks change', () => {
    const before = londonInstant(day('2026-03-28'), '11:40')

    const after = addHours(before, 24)

    expect([londonDayOf(after), londonTimeOf(after)]).toEqual(['2026-03-29', '12:40'])
    expect(Date.parse(after) - Date.parse(before)).toBe(24 * 3_600_000)
  })
})
