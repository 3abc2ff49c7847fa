import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateAndTime,
  formatDateWithWeekday,
  formatInstant,
  formatTime,
  formatVagueDate,
} from '../../../shared/dates/format-date.ts'
import { parseIsoDate, parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { parseVagueDate } from '../../../shared/dates/vague-date.ts'

describe('a printed date', () => {
  it('has no leading zero', () => {
    expect(formatDate(parseIsoDate('2026-06-04'))).toBe('4 June 2026')
    expect(formatDateWithWeekday(parseIsoDate('2026-06-04'))).toBe('Thursday 4 June 2026')
  })

  it.each([
    ['2022-11', 'November 2022'],
    ['2024-03~', 'about March 2024'],
    ['2020', '2020'],
    ['2020~', 'about 2020'],
    ['2024-05-17', '17 May 2024'],
    ['2024-05-17~', 'about 17 May 2024'],
  ])('says no more than was remembered: %s', (date, words) => {
    expect(formatVagueDate(parseVagueDate(date))).toBe(words)
  })

  it('says when there is none', () => {
    expect(formatVagueDate(undefined)).toBe('undated')
  })

  it('has its time beside it when there is one', () => {
    const day = parseIsoDate('2026-02-03')

    expect(formatDateAndTime(day, '11:40')).toBe('3 February 2026, 11:40am')
    expect(formatDateAndTime(day)).toBe('3 February 2026')
  })

  it('shows an instant by the clock in London', () => {
    expect(formatInstant(parseIsoInstant('2026-06-04T08:32:00.000Z'))).toBe('4 June 2026, 9:32am')
    expect(formatInstant(parseIsoInstant('2026-02-04T08:32:00.000Z'))).toBe(
      '4 February 2026, 8:32am',
    )
  })
})

describe('a printed time', () => {
  it.each([
    ['09:32', '9:32am'],
    ['00:00', 'midnight'],
    ['00:05', '12:05am'],
    ['12:01', '12:01pm'],
    ['12:00', 'midday'],
    ['11:59', '11:59am'],
    ['23:59', '11:59pm'],
    ['13:10', '1:10pm'],
  ])('%s is %s', (time, words) => {
    expect(formatTime(time)).toBe(words)
  })
})
