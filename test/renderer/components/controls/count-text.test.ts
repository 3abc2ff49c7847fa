import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countText, wordRemaining } from '../../../../renderer/components/controls/count-text.ts'

describe('countText', () => {
  it.each([
    ['', 0, 0, 0],
    ['  ', 2, 2, 0],
    ["a child's words", 15, 15, 3],
    ['é', 1, 1, 1],
    ['e\u0301', 2, 1, 1],
    ['👩🏻‍🚀 up', 10, 4, 2],
  ])('counts %j', (text, length, characters, words) => {
    expect([
      countText(text, 'length'),
      countText(text, 'characters'),
      countText(text, 'words'),
    ]).toEqual([length, characters, words])
  })

  it('never counts more characters than units, nor more words than characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const characters = countText(text, 'characters')
        expect(characters).toBeLessThanOrEqual(countText(text, 'length'))
        expect(countText(text, 'words')).toBeLessThanOrEqual(characters)
      }),
    )
  })

  it('adds up the words of two texts with a space between', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, two) => {
        expect(countText(`${one} ${two}`, 'words')).toBe(
          countText(one, 'words') + countText(two, 'words'),
        )
      }),
    )
  })
})

describe('wordRemaining', () => {
  it.each([
    [2, 'length', 'You have 2 characters remaining'],
    [1, 'characters', 'You have 1 character remaining'],
    [0, 'length', 'You have 0 characters remaining'],
    [-1, 'words', 'You have 1 word too many'],
    [-2, 'words', 'You have 2 words too many'],
  ] as const)('words %i of %s', (remaining, countType, words) => {
    expect(wordRemaining(remaining, countType)).toBe(words)
  })
})
