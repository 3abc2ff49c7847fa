import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTypedTime } from '../../../../renderer/forms/fields/typed-time.ts'
import { formatTime } from '../../../../shared/dates/format-date.ts'

describe('readTypedTime', () => {
  it.each([
    ['Midday', '12:00'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
  ])('reads %s as it is said', (typed, time) => {
    expect(readTypedTime(typed)).toBe(time)
  })

  it.each([
    ['11:40', '11:40'],
    ['9.32am', '09:32'],
    ['3 pm', '15:00'],
    ['3.15PM', '15:15'],
    ['12am', '00:00'],
    ['12:05pm', '12:05'],
    [' 0:00 ', '00:00'],
    ['23:59', '23:59'],
  ])('reads %j as %s', (typed, time) => {
    expect(readTypedTime(typed)).toBe(time)
  })

  it.each(['', '3', '24:00', '11:60', '13pm', '0am', '11:4', 'teatime', '11:40:00'])(
    'does not take %j for a time',
    (typed) => {
      expect(readTypedTime(typed)).toBeUndefined()
    },
  )

  it('reads back every time as it is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (h, m) => {
        const time = `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`
        expect(readTypedTime(formatTime(time))).toBe(time)
        expect(readTypedTime(time)).toBe(time)
      }),
    )
  })
})
