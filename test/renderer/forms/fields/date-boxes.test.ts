import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyBoxes,
  isDateBoxes,
  readDateBoxes,
  readVagueDateBoxes,
  toBoxes,
} from '../../../../renderer/forms/fields/date-boxes.ts'

const year = fc.integer({ min: 1900, max: 2199 }).map(String)
const month = fc.integer({ min: 1, max: 12 }).map((one) => String(one).padStart(2, '0'))
const day = fc.integer({ min: 1, max: 28 }).map((one) => String(one).padStart(2, '0'))
const vague = fc
  .tuple(year, fc.option(fc.tuple(month, fc.option(day))), fc.boolean())
  .map(([y, rest, about]) => {
    const parts = [y, ...(rest ? [rest[0], ...(rest[1] ? [rest[1]] : [])] : [])]
    return `${parts.join('-')}${about ? '~' : ''}`
  })

describe('date boxes', () => {
  it('show a stored date and read it back the same, however vague', () => {
    fc.assert(
      fc.property(vague, (date) => {
        expect(readVagueDateBoxes(toBoxes(date), 'When (optional)')).toEqual({ value: date })
      }),
    )
  })

  it('leave the parts empty that nobody knows', () => {
    expect(toBoxes('2022-11~')).toEqual({ day: '', month: '11', year: '2022', about: true })
    expect(toBoxes(undefined)).toEqual(emptyBoxes)
  })

  it('read nothing where nothing was typed', () => {
    expect(readDateBoxes(emptyBoxes, 'Date received')).toEqual({ value: undefined })
  })

  it('refuse a day that does not exist and name the question and the box', () => {
    const boxes = { day: '31', month: 'February', year: '2026', about: false }

    expect(readDateBoxes(boxes, 'Date received')).toEqual({
      message: 'Date received must be a day that exists',
      part: 'day',
    })
  })

  it('never save a partial date as empty where a whole day is asked for', () => {
    const boxes = { day: '', month: '11', year: '2022', about: false }

    expect(readDateBoxes(boxes, 'From')).toEqual({
      message: 'Date must include a day',
      part: 'day',
    })
  })

  it('are told from anything else that a draft may hold', () => {
    expect(isDateBoxes(emptyBoxes)).toBe(true)
    for (const other of [null, '', [], { day: '1' }, { ...emptyBoxes, about: 'yes' }])
      expect(isDateBoxes(other)).toBe(false)
  })
})
