import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  firstDayOf,
  isApproximate,
  isVagueDate,
  lastDayOf,
  parseVagueDate,
  precisionOf,
} from '../../../shared/dates/vague-date.ts'
import { InvalidInput } from '../../../shared/errors/errors.ts'
import { aDay, dayAfter } from './a-day.ts'

describe('a date as somebody remembers it', () => {
  it.each([
    ['2026-02-03', 'day', false, '2026-02-03', '2026-02-03'],
    ['2022-11', 'month', false, '2022-11-01', '2022-11-30'],
    ['2024-02', 'month', false, '2024-02-01', '2024-02-29'],
    ['2024-03~', 'month', true, '2024-03-01', '2024-03-31'],
    ['2020', 'year', false, '2020-01-01', '2020-12-31'],
    ['2020~', 'year', true, '2020-01-01', '2020-12-31'],
  ])('%s is known to the %s', (text, precision, approximate, first, last) => {
    const date = parseVagueDate(text)

    expect(precisionOf(date)).toBe(precision)
    expect(isApproximate(date)).toBe(approximate)
    expect(firstDayOf(date)).toBe(first)
    expect(lastDayOf(date)).toBe(last)
  })

  it.each([
    '2026-02-31',
    '2022-13',
    '2022-00',
    '22',
    '2022-1',
    '~2022',
    '2022~~',
    '1899',
    '',
    '2022-11-',
  ])('is refused when it cannot be one: %j', (text) => {
    expect(isVagueDate(text)).toBe(false)
    expect(() => parseVagueDate(text)).toThrow(InvalidInput)
  })

  it('runs from the first to the last day of its month: the day after is in the next', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const month = parseVagueDate(day.slice(0, 7))
        expect(firstDayOf(month) <= day && day <= lastDayOf(month)).toBe(true)
        expect(lastDayOf(month).slice(0, 7)).toBe(month)
        expect(dayAfter(lastDayOf(month)).slice(8)).toBe('01')
      }),
    )
  })
})
