import { describe, expect, it } from 'vitest'
import type { ReportModel } from '../../../shared/report/model.ts'
import { wordTooLong } from '../../../shared/report/word-too-long.ts'
import { aBriefingOf } from '../../builders/kai-briefing.ts'

const model: ReportModel = {
  ...aBriefingOf(),
  sections: [200, 5, 900].map((length, index) => ({
    id: `part${index}`,
    heading: `Part ${index}`,
    blocks: [{ kind: 'bulletList', items: [{ words: [{ text: 'x'.repeat(length) }] }] }],
  })),
}

describe('a paper that is too long', () => {
  it('is said to be, with its longest parts and what to do', () => {
    expect(wordTooLong(model, 3)).toBe(
      'This briefing runs to 3 sides; it should have 2. Its longest parts are “Part 2” and “Part 0”: shorten what is entered there, then print it again.',
    )
  })

  it('is one with more sides than its kind should have, and no other', () => {
    expect(wordTooLong(model, 2)).toBeUndefined()
    expect(wordTooLong({ ...model, kind: 'another' }, 40)).toBeUndefined()
  })
})
