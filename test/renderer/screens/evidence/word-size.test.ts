import { describe, expect, it } from 'vitest'
import { wordSize } from '../../../../renderer/screens/evidence/word-size.ts'

describe('the size of a document', () => {
  it.each([
    [1, 'less than 1 KB'],
    [999, 'less than 1 KB'],
    [1000, '1 KB'],
    [340_400, '340 KB'],
    [999_499, '999 KB'],
    [999_500, '1.0 MB'],
    [20_000_000, '20.0 MB'],
  ])('%i bytes are worded as %s', (bytes, words) => {
    expect(wordSize(bytes)).toBe(words)
  })
})
