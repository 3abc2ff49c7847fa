import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { suggestNewPassphrase } from '../../../main/vault/suggest-new-passphrase.ts'
import { estimateStrength } from '../../../shared/passphrase/estimate-strength.ts'
import { requirePassphrase } from '../../../shared/passphrase/policy.ts'
import { suggestedWords } from '../../../shared/passphrase/suggest.ts'
import { wordList } from '../../../shared/passphrase/word-list.ts'

describe('a suggested passphrase', () => {
  const suggestions = Array.from({ length: 40 }, () => suggestNewPassphrase())

  it('is made of words from the list', () => {
    const words = new Set(wordList)
    for (const suggestion of suggestions) {
      const parts = suggestion.split(' ')
      expect(parts).toHaveLength(suggestedWords)
      expect(parts.filter((part) => !words.has(part))).toEqual([])
    }
  })

  it('is never suggested twice', () => {
    expect(new Set(suggestions).size).toBe(suggestions.length)
  })

  it('is drawn again when its words are easy to guess together', () => {
    let draws = 0
    // The first five draws give the same word each time.
    const suggestion = suggestNewPassphrase((bytes) =>
      ++draws <= suggestedWords ? Buffer.alloc(bytes) : randomBytes(bytes),
    )

    expect(draws).toBeGreaterThan(suggestedWords)
    expect(new Set(suggestion.split(' ')).size).toBeGreaterThan(1)
    expect(() => requirePassphrase(suggestion, [], estimateStrength)).not.toThrow()
  })

  it('is one that the policy accepts', () => {
    for (const suggestion of suggestions.slice(0, 20))
      expect(() => requirePassphrase(suggestion, [], estimateStrength)).not.toThrow()
  })
})
