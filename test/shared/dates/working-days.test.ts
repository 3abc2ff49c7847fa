import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/dates/add-days.ts'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import {
  addWorkingDays,
  countWorkingDays,
  deriveBankHolidays,
  isWorkingDay,
} from '../../../shared/dates/working-days.ts'
import { ExpectedError } from '../../../shared/errors/errors.ts'

const day = parseIsoDate
const easter2026 = deriveBankHolidays(['2026-01-01', '2026-04-03', '2026-04-06', '2026-12-25'])

describe('working days', () => {
  it.each([
    ['2026-02-03', 0, '2026-02-03'],
    ['2026-02-03', 1, '2026-02-04'],
    ['2026-02-06', 1, '2026-02-09'],
    ['2026-02-07', 1, '2026-02-09'],
    ['2026-02-04', 15, '2026-02-25'],
    ['2026-02-03', 45, '2026-04-09'],
    ['2026-04-02', 1, '2026-04-07'],
  ])('from %s, %i of them end on %s', (start, count, end) => {
    expect(addWorkingDays(day(start), count, easter2026)).toBe(end)
  })

  it('skip weekends and bank holidays only', () => {
    const days = [
      '2026-04-02',
      '2026-04-03',
      '2026-04-04',
      '2026-04-05',
      '2026-04-06',
      '2026-04-07',
    ]

    expect(days.map((one) => isWorkingDay(day(one), easter2026))).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
    ])
  })

  it('count back to the same number, and end on a working day', () => {
    const offset = fc.integer({ min: 0, max: 250 })
    fc.assert(
      fc.property(offset, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const from = addDays(day('2026-01-01'), start)
        const holidays = deriveBankHolidays([...easter2026.days, '2027-01-01'])
        const end = addWorkingDays(from, count, holidays)
        let reference = 0
        for (let one = addDays(from, 1); one <= end; one = addDays(one, 1)) {
          const weekend = [0, 6].includes(new Date(one).getUTCDay())
          if (!weekend && !holidays.days.has(one)) reference += 1
        }
        expect(reference).toBe(count)
        expect(countWorkingDays(from, end, holidays)).toBe(count)
        expect(isWorkingDay(end, holidays)).toBe(true)
      }),
    )
  })

  it('are none when the second day is not later', () => {
    expect(countWorkingDays(day('2026-02-03'), day('2026-02-03'), easter2026)).toBe(0)
    expect(countWorkingDays(day('2026-02-03'), day('2026-01-03'), easter2026)).toBe(0)
  })
})

describe('a count that leaves the years of the table', () => {
  it.each([
    ['2026-12-30', 5],
    ['2025-06-01', 1],
  ])('stops rather than guess: %s and %i', (start, count) => {
    expect(() => addWorkingDays(day(start), count, easter2026)).toThrow(ExpectedError)
    expect(() => addWorkingDays(day(start), count, easter2026)).toThrow(/covers 2026 to 2026/)
  })

  it('stops at once when the table is empty', () => {
    expect(() => isWorkingDay(day('2026-02-03'), deriveBankHolidays([]))).toThrow(ExpectedError)
  })
})
