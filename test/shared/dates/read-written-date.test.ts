import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatVagueDate } from '../../../shared/dates/format-date.ts'
import { readWrittenDate } from '../../../shared/dates/read-written-date.ts'
import { isVagueDate } from '../../../shared/dates/vague-date.ts'
import { aDay } from './a-day.ts'

describe("a date in another agency's list", () => {
  it.each([
    ['03/02/2026', '2026-02-03', undefined],
    ['3/2/2026', '2026-02-03', undefined],
    ['03.02.2026', '2026-02-03', undefined],
    ['03-02-2026', '2026-02-03', undefined],
    ['2026-02-03', '2026-02-03', undefined],
    ['2026/02/03', '2026-02-03', undefined],
    ['2014-08', '2014-08', undefined],
    ['08/2014', '2014-08', undefined],
    ['2020', '2020', undefined],
    ['November 2022', '2022-11', undefined],
    ['Nov 2022', '2022-11', undefined],
    ['3 February 2026', '2026-02-03', undefined],
    ['3rd Feb 2026', '2026-02-03', undefined],
    ['Tuesday 3 February 2026', '2026-02-03', undefined],
    ['about March 2024', '2024-03~', undefined],
    ['c. 2020', '2020~', undefined],
    ['03/02/2026 14:10', '2026-02-03', '14:10'],
    ['03/02/2026 9:05', '2026-02-03', '09:05'],
    ['03/02/2026 2:10pm', '2026-02-03', '14:10'],
    ['03/02/2026 12:05am', '2026-02-03', '00:05'],
    ['2026-02-03T14:10:59', '2026-02-03', '14:10'],
    ['03/02/2026, 14.10', '2026-02-03', '14:10'],
    ['  03/02/2026  14:10 ', '2026-02-03', '14:10'],
  ])('%j is %s at %s', (text, when, time) => {
    expect(readWrittenDate(text)).toEqual(time === undefined ? { when } : { when, time })
  })

  it.each([
    '',
    'last summer',
    '31/02/2026',
    '29/02/2026',
    '13/13/2026',
    '02/28/2026',
    '3/2/26',
    '03/02/2026 25:10',
    '03/02/2026 14:60',
    '03/02/2026 13:10pm',
    '2026-02-03T14:10:00Z',
    'Foo 2022',
    '1899',
    '1'.repeat(500),
  ])('%j is not guessed at', (text) => {
    expect(readWrittenDate(text)).toBeUndefined()
  })

  it('reads back what we print, and Britain puts the day first', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const [year, month, dayOfMonth] = day.split('-')
        const read = readWrittenDate(`${dayOfMonth}/${month}/${year}`)
        expect(read).toEqual({ when: day })
        expect(read && readWrittenDate(formatVagueDate(read.when))).toEqual({ when: day })
      }),
    )
  })

  it('takes any text without throwing, and only ever gives a date that exists', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'binary' }), (text) => {
        const read = readWrittenDate(text)
        if (read) expect(isVagueDate(read.when)).toBe(true)
      }),
    )
  })
})
