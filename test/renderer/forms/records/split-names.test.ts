import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildNameSplitter } from '../../../../renderer/forms/records/split-names.ts'

describe('splitting a text at its names', () => {
  it.each([
    ['Kai lives with Dana.', ['Kai', 'Dana']],
    ["Kai's room; Kai.", ['Kai', 'Kai']],
    ['Kaia and McDana', []],
    ['Ann Lee and Ann', ['Ann Lee', 'Ann']],
    ['שרה lives here', ['שרה']],
    ['St. John (Jr.) came', ['St. John (Jr.)']],
  ])('finds in "%s" the names %j', (text, names) => {
    const split = buildNameSplitter(['Kai', 'Dana', 'Ann', 'Ann Lee', 'שרה', 'St. John (Jr.)', ' '])

    expect(split(text).flatMap((part) => (part.isName ? [part.text] : []))).toEqual(names)
  })

  it('loses nothing, and calls nothing a name but names', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), fc.array(fc.nat()), (names, text, places) => {
        const among = places.map((place) => names[place % Math.max(1, names.length)] ?? '')
        const whole = `${text} ${among.join(' ')}`
        const parts = buildNameSplitter(names)(whole)

        expect(parts.map((part) => part.text).join('')).toBe(whole)
        const known = new Set(names.map((name) => name.trim()))
        expect(parts.filter((part) => part.isName && !known.has(part.text))).toEqual([])
      }),
    )
  })
})
