import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysInMonth,
  isIsoDate,
  parseIsoDate,
  parseIsoInstant,
} from '../../../shared/dates/iso-date.ts'
import { InvalidInput } from '../../../shared/errors/errors.ts'
import { aDay } from './a-day.ts'

describe('a calendar day', () => {
  it.each(['2026-02-03', '2024-02-29', '1900-01-01', '2199-12-31', '2000-02-29'])(
    'is read when it exists: %s',
    (text) => {
      expect(parseIsoDate(text)).toBe(text)
    },
  )

  it.each([
    '2026-02-29',
    '2026-02-31',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '1899-12-31',
    '2200-01-01',
    '2026-2-3',
    '03/02/2026',
    '2026-02-03T00:00',
    ' 2026-02-03',
    '2026-02-03\n',
    '',
  ])('is refused when it does not exist or is written otherwise: %j', (text) => {
    expect(isIsoDate(text)).toBe(false)
    expect(() => parseIsoDate(text)).toThrow(InvalidInput)
  })

  it('agrees with the computer calendar on every day', () => {
    fc.assert(fc.property(aDay, (day) => isIsoDate(day)))
  })

  it('agrees with the computer calendar on days that may not exist', () => {
    const part = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), part, part, (year, month, day) => {
        const text = `${year}-${month}-${day}`
        const read = new Date(`${text}T00:00:00Z`)
        const exists = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
        expect(isIsoDate(text)).toBe(exists)
      }),
    )
  })
})

describe('an instant', () => {
  it('is read as the clock writes it', () => {
    const now = new Date(Date.UTC(2026, 1, 3, 11, 40)).toISOString()

    expect(parseIsoInstant(now)).toBe('2026-02-03T11:40:00.000Z')
  })

  it.each(['2026-02-03T11:40:00Z', '2026-02-03T11:40:00.000', '2026-13-03T11:40:00.000Z', ''])(
    'is refused without its milliseconds or its zone: %j',
    (text) => {
      expect(() => parseIsoInstant(text)).toThrow(InvalidInput)
    },
  )
})

describe('the days of a month', () => {
  it.each([
    [2024, 2, 29],
    [2026, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 4, 30],
    [2026, 12, 31],
    [2026, 0, 0],
    [2026, 13, 0],
    [2026, 1.5, 0],
  ])('%i-%d has %i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})
