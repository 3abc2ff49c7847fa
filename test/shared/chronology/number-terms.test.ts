import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countShared } from '../../../shared/chronology/list-terms.ts'
import { countSharedNumbers, numberTerms } from '../../../shared/chronology/number-terms.ts'

describe('terms as numbers', () => {
  it('share as many as the terms themselves', () => {
    const terms = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { maxLength: 12 })
    fc.assert(
      fc.property(fc.array(terms, { minLength: 2 }), (lists) => {
        const texts = lists.map((list) => ({ terms: new Set(list) }))
        const numbers = numberTerms(texts)

        expect(numbers.map((list) => list.length)).toEqual(lists.map((list) => list.length))
        for (const [first, one] of texts.entries())
          for (const [second, other] of texts.entries())
            expect(
              countSharedNumbers(
                numbers[first] ?? new Uint32Array(),
                numbers[second] ?? new Uint32Array(),
              ),
            ).toBe(countShared(one.terms, other.terms))
      }),
    )
  })
})
