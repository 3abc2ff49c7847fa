import { expect, it } from 'vitest'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { formatNear, formatNearAndTime } from '../../../shared/report/format-near.ts'

const on = parseIsoDate('2026-02-04')

it.each([
  ['2026-02-04', '4 February'],
  ['2026-12-31', '31 December'],
  ['2025-12-31', '31 December 2025'],
  ['2027-01-01', '1 January 2027'],
])('the day %s is written %s in a paper of 2026', (date, words) => {
  expect(formatNear(parseIsoDate(date), on)).toBe(words)
})

it('a time stands after the day where there is one', () => {
  expect(formatNearAndTime(on, '11:40', on)).toBe('4 February, 11:40am')
  expect(formatNearAndTime(on, undefined, on)).toBe('4 February')
})
