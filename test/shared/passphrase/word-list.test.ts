import { describe, expect, it } from 'vitest'
import { wordList } from '../../../shared/passphrase/word-list.ts'

describe('the word list', () => {
  it('has 7,776 different words in plain letters', () => {
    expect(new Set(wordList).size).toBe(7776)
    expect(wordList.filter((word) => !/^[a-z-]{3,9}$/.test(word))).toEqual([])
  })
})
