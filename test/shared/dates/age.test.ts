import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveAge, deriveAgeAt, wordAgeAt, wordAgeInYears } from '../../../shared/dates/age.ts'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { parseVagueDate } from '../../../shared/dates/vague-date.ts'
import { aDay } from './a-day.ts'

const born = parseVagueDate('2012-03-09')
const at = (text: string) => deriveAgeAt(born, parseVagueDate(text))

describe('an age at an event', () => {
  it.each([
    ['2014-08', '2 years 4 or 5 months'],
    ['2019-03-01', '6 years 11 months'],
    ['2019-11-29', '7 years 8 months'],
    ['2022-11', '10 years 7 or 8 months'],
    ['2022-12-05', '10 years 8 months'],
    ['2024-05-17', '12 years 2 months'],
    ['2024-05-20', '12 years 2 months'],
    ['2025-10-06', '13 years 6 months'],
    ['2026-01-14', '13 years 10 months'],
    ['2026-02-03', '13 years 10 months'],
    ['2026-02-19', '13 years 11 months'],
    ['2026-05-06', '14 years 1 month'],
    ['2026-03-08', '13 years 11 months'],
    ['2026-03-09', '14 years'],
    ['2020', '7 or 8 years'],
    ['2012-03-09', '0 months'],
    ['2012-03', '0 months'],
    ['2012', '0 to 9 months'],
    ['2026-03', '13 years 11 months or 14 years'],
    ['2012-03-08', 'before birth'],
    ['2011', 'before birth'],
  ])('for a child born on 9 March 2012, in or on %s, is %s', (on, words) => {
    expect(wordAgeAt(at(on))).toBe(words)
  })

  it('has no months beside its years where there may be none', () => {
    const parent = parseVagueDate('2001-01')

    expect(wordAgeAt(deriveAgeAt(parent, parseVagueDate('2026-02-04')))).toBe('25 years')
    expect(wordAgeAt(deriveAgeAt(parseVagueDate('2001'), parseVagueDate('2026-12-31')))).toBe(
      '25 years',
    )
    expect(wordAgeAt(deriveAgeAt(parent, parseVagueDate('2026-03-04')))).toBe(
      '25 years 1 or 2 months',
    )
  })

  it('gives the ages on the first and last day of a vague month', () => {
    expect(at('2022-11')).toEqual({
      kind: 'known',
      youngest: { years: 10, months: 7 },
      eldest: { years: 10, months: 8 },
    })
  })

  it('allows for a birth that is itself vague', () => {
    const age = deriveAgeAt(parseVagueDate('2017'), parseVagueDate('2026-02-03'))

    expect(age).toEqual({
      kind: 'known',
      youngest: { years: 8, months: 1 },
      eldest: { years: 9, months: 1 },
    })
    expect(wordAgeAt(age)).toBe('8 or 9 years')
    expect(wordAgeInYears(age)).toBe('8 or 9')
  })

  it('is unknown without a birth or without a date, never 0', () => {
    expect(wordAgeAt(deriveAgeAt(undefined, parseVagueDate('2026')))).toBe('age not known')
    expect(wordAgeInYears(deriveAgeAt(born, undefined))).toBe('age not known')
  })

  it.each([
    ['2013-10-10', '1 year 7 months'],
    ['2012-09-09', '6 months'],
    ['2014-03-09', '2'],
    ['2026-02-03', '13'],
    ['2011-01-01', 'before birth'],
  ])('in years, with months below two, on %s is %s', (on, words) => {
    expect(wordAgeInYears(at(on))).toBe(words)
  })
})

describe('completed years and months', () => {
  it.each([
    ['2012-02-29', '2026-02-28', { years: 13, months: 11 }],
    ['2012-02-29', '2026-03-01', { years: 14, months: 0 }],
    ['2020-01-31', '2020-02-29', { years: 0, months: 0 }],
    ['2020-01-31', '2020-03-01', { years: 0, months: 1 }],
  ])('born %s, on %s', (birth, on, age) => {
    expect(deriveAge(parseIsoDate(birth), parseIsoDate(on))).toEqual(age)
  })

  it('is what counting birthdays one by one gives', () => {
    fc.assert(
      fc.property(aDay, aDay, (birth, on) => {
        const age = deriveAge(birth, on)
        if (on < birth) {
          expect(age).toBeUndefined()
          return
        }
        // The reference walks month by month and asks whether that month's day has been reached.
        let months = 0
        const [year = 0, month = 0, day = ''] = birth
          .split('-')
          .map((part, index) => (index < 2 ? Number(part) : part))
        const reached = (count: number) => {
          const index = Number(year) * 12 + Number(month) - 1 + count
          const first = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
          return on >= `${first}-${day}`
        }
        while (reached(months + 1)) months += 1
        expect(age).toEqual({ years: Math.floor(months / 12), months: months % 12 })
      }),
    )
  })
})
