import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canBeSameDay,
  compareText,
  compareVagueDates,
  isExactDay,
} from '../../../shared/dates/compare-dates.ts'
import { firstDayOf, lastDayOf, parseVagueDate } from '../../../shared/dates/vague-date.ts'
import { aDay } from './a-day.ts'

const vague = parseVagueDate
const anyVague = fc
  .tuple(aDay, fc.constantFrom(4, 7, 10), fc.boolean())
  .map(([day, length, about]) => vague(`${day.slice(0, length)}${about ? '~' : ''}`))

describe('sorting dates', () => {
  it('puts the vaguer first where both begin alike, and what is undated last', () => {
    const sorted = [
      undefined,
      vague('2022-01-01'),
      vague('2021-12-31'),
      vague('2022-01'),
      vague('2022'),
    ].sort(compareVagueDates)

    // Array.sort itself moves undefined to the end; the comparison must agree when asked directly.
    expect(sorted).toEqual(['2021-12-31', '2022', '2022-01', '2022-01-01', undefined])
    expect(compareVagueDates(undefined, vague('2022'))).toBeGreaterThan(0)
    expect(compareVagueDates(vague('2022'), undefined)).toBeLessThan(0)
    expect(compareVagueDates(undefined, undefined)).toBe(0)
  })

  it('is a consistent order', () => {
    fc.assert(
      fc.property(anyVague, anyVague, anyVague, (a, b, c) => {
        expect(Math.sign(compareVagueDates(a, b))).toBe(-Math.sign(compareVagueDates(b, a)) || 0)
        if (compareVagueDates(a, b) <= 0 && compareVagueDates(b, c) <= 0)
          expect(compareVagueDates(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('the same day', () => {
  it('can be meant by two dates exactly when their days overlap', () => {
    fc.assert(
      fc.property(anyVague, anyVague, (a, b) => {
        const apart = lastDayOf(a) < firstDayOf(b) || lastDayOf(b) < firstDayOf(a)
        expect(canBeSameDay(a, b)).toBe(!apart)
      }),
    )
    expect(canBeSameDay(vague('2022-11'), vague('2022-11-30'))).toBe(true)
    expect(canBeSameDay(vague('2022-11'), vague('2022-12-01'))).toBe(false)
  })

  it('is exact only for a whole day that is not "about"', () => {
    expect(
      ['2022-11-30', '2022-11-30~', '2022-11', '2022'].map((text) => isExactDay(vague(text))),
    ).toEqual([true, false, false, false])
  })
})

it('compares text by code unit', () => {
  expect(['b', 'a', 'B', 'é'].sort(compareText)).toEqual(['B', 'a', 'b', 'é'])
  expect(compareText('a', 'a')).toBe(0)
})
