import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthNames } from '../../../shared/dates/month-names.ts'
import {
  checkTypedDate,
  checkTypedVagueDate,
  parseTypedDate,
  type TypedDate,
} from '../../../shared/dates/parse-typed-date.ts'
import { isVagueDate } from '../../../shared/dates/vague-date.ts'
import { InvalidInput } from '../../../shared/errors/errors.ts'
import { aDay } from './a-day.ts'

const typed = (day: string, month: string, year: string): TypedDate => ({ day, month, year })

describe('a whole day in three boxes', () => {
  it.each([
    ['3', '2', '2026'],
    ['03', '02', '2026'],
    ['3', 'Feb', '2026'],
    ['3', 'february', ' 2026 '],
  ])('is read from %s / %s / %s', (day, month, year) => {
    expect(parseTypedDate(typed(day, month, year), 'date of the meeting')).toBe('2026-02-03')
  })

  it.each([
    ['31', '2', '2026', ['day'], 'Date of birth must be a day that exists'],
    ['29', '2', '2026', ['day'], 'Date of birth must be a day that exists'],
    ['0', '2', '2026', ['day'], 'Date of birth must be a day that exists'],
    ['3x', '2', '2026', ['day'], 'Date of birth must be a day that exists'],
    ['', '2', '2026', ['day'], 'Date of birth must include a day'],
    ['', '', '2026', ['day', 'month'], 'Date of birth must include a day and a month'],
    ['3', '2', '', ['year'], 'Date of birth must include a year'],
    [
      '3',
      '13',
      '2026',
      ['month'],
      'Month in the date of birth must be a month, such as 2 or February',
    ],
    ['3', '2', '26', ['year'], 'Year in the date of birth must be four numbers, such as 2026'],
    ['3', '2', '0026', ['year'], 'Year in the date of birth must be between 1900 and 2199'],
  ])(
    'is refused from %s / %s / %s with the boxes to put right',
    (day, month, year, boxes, message) => {
      expect(checkTypedDate(typed(day, month, year), 'date of birth')).toEqual({
        kind: 'problem',
        problem: { boxes, message },
      })
    },
  )

  it('is empty when nothing was typed, and asked for by name when it is needed', () => {
    expect(checkTypedDate(typed('', ' ', ''), 'date of birth')).toEqual({ kind: 'empty' })
    expect(() => parseTypedDate(typed('', '', ''), 'date of birth')).toThrow(
      'Enter the date of birth',
    )
    expect(() => parseTypedDate(typed('31', '2', '2026'), 'date of birth')).toThrow(InvalidInput)
  })

  it('comes back as typed, with the month as a number or by name', () => {
    fc.assert(
      fc.property(aDay, fc.boolean(), (day, named) => {
        const [year = '', month = '', dayOfMonth = ''] = day.split('-')
        const name = monthNames[Number(month) - 1] ?? ''
        expect(parseTypedDate(typed(dayOfMonth, named ? name : month, year), 'date')).toBe(day)
      }),
    )
  })
})

describe('a date of which a part may be missing', () => {
  it.each([
    [{ ...typed('', '', '2020') }, '2020'],
    [{ ...typed('', 'Nov', '2022') }, '2022-11'],
    [{ ...typed('', '3', '2024'), about: true }, '2024-03~'],
    [{ ...typed('17', '5', '2024') }, '2024-05-17'],
    [{ ...typed('', '', '2020'), about: true }, '2020~'],
  ])('is a value of its own: %j', (boxes, date) => {
    expect(checkTypedVagueDate(boxes, 'date')).toEqual({ kind: 'date', value: date })
  })

  it.each([
    ['17', '', '2024', ['month'], 'Date of the event must include a month'],
    ['', '5', '', ['year'], 'Date of the event must include a year'],
    ['31', '4', '2024', ['day'], 'Date of the event must be a day that exists'],
  ])(
    'is never saved in silence when it cannot be read: %s / %s / %s',
    (day, month, year, boxes, message) => {
      expect(checkTypedVagueDate(typed(day, month, year), 'date of the event')).toEqual({
        kind: 'problem',
        problem: { boxes, message },
      })
    },
  )

  it('takes any text without throwing, and only ever gives a date that exists', () => {
    const box = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.integer({ min: -5, max: 2300 }).map(String),
    )
    fc.assert(
      fc.property(box, box, box, fc.boolean(), (day, month, year, about) => {
        const result = checkTypedVagueDate({ day, month, year, about }, 'date')
        if (result.kind === 'date') expect(isVagueDate(result.value)).toBe(true)
        if (result.kind === 'problem') expect(result.problem.boxes.length).toBeGreaterThan(0)
        if (result.kind === 'empty') expect(`${day}${month}${year}`.trim()).toBe('')
      }),
    )
  })
})
