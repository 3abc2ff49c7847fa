import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suggestedWords, suggestPassphrase } from '../../../shared/passphrase/suggest.ts'

/** Gives the bytes in the list, then zeros. */
function from(bytes: readonly number[]) {
  const left = [...bytes]
  return (count: number) => Uint8Array.from({ length: count }, () => left.shift() ?? 0)
}

describe('a suggested passphrase', () => {
  it('has five words of the list', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(255)), (stream) => {
        const words = ['apple', 'birch', 'cedar']
        const random = (count: number) =>
          Uint8Array.from({ length: count }, () => stream.next().value ?? 0)

        const picked = suggestPassphrase(words, random).split(' ')

        expect(picked).toHaveLength(suggestedWords)
        expect(picked.every((word) => words.includes(word))).toBe(true)
      }),
    )
  })

  it('draws each word from two bytes, high byte first', () => {
    const words = Array.from({ length: 7776 }, (_, index) => `w${index}`)

    expect(suggestPassphrase(words, from([0, 0, 0, 1, 1, 0, 30, 95, 30, 96]))).toBe(
      'w0 w1 w256 w7775 w0',
    )
  })

  it('draws again where the low words would be favoured', () => {
    const words = Array.from({ length: 7776 }, (_, index) => `w${index}`)
    // 65,536 holds 7,776 eight times; what is left over, from 62,208 on, is drawn again.
    expect(suggestPassphrase(words, from([243, 0, 0, 5])).split(' ')[0]).toBe('w5')
    expect(suggestPassphrase(words, from([242, 255])).split(' ')[0]).toBe('w7775')
  })

  it('refuses an empty list', () => {
    expect(() => suggestPassphrase([], from([]))).toThrow('list')
  })
})
