import { describe, expect, it } from 'vitest'
import { wordPlace } from '../../../shared/case/word-place.ts'

describe('a place in a file', () => {
  it.each([
    [[], ''],
    [['version'], 'version'],
    [['records', 12, 'body', 'when'], 'records[12]: body: when'],
    [[3], '[3]'],
    [['case', 'Kai Somebody'], 'case: …'],
    [['a'.repeat(41)], '…'],
    [[0, 1, 2, 3, 4, 5], '[0][1][2][3][4][5]'],
    [['a', 1, 2, 3, 4, 5, 6, 'b'], 'a[1][2][3][4][5]: …'],
  ])('%j is written so that a person can follow it', (place, words) => {
    expect(wordPlace(place)).toBe(words)
  })
})
