import { describe, expect, it } from 'vitest'
import { parseOutcome, sumOutcomes, wordOutcome, wordReasons } from './outcome.ts'

const noTool = 'skipped: no qpdf'

describe('the outcome of a run', () => {
  it('is the sum of its parts, with every reason kept', () => {
    const whole = sumOutcomes([
      { passed: 3, failed: 1, skipped: [noTool] },
      { passed: 2, failed: 0, skipped: [noTool, 'not run: no Electron binary'] },
    ])

    expect(whole).toEqual({
      passed: 5,
      failed: 1,
      skipped: [noTool, noTool, 'not run: no Electron binary'],
    })
    expect(wordReasons(whole)).toEqual([`${noTool} (2 tests)`, 'not run: no Electron binary'])
  })

  it.each([
    [{ passed: 5, failed: 0, skipped: [] }, '5 passed, 0 failed'],
    [{ passed: 5, failed: 2, skipped: [noTool] }, '5 passed, 2 failed, 1 skipped'],
  ])('is worded in one line', (outcome, expected) => {
    expect(wordOutcome(outcome)).toBe(expected)
  })

  it('comes back from a file as it was written, and from nothing else', () => {
    const outcome = { passed: 1, failed: 2, skipped: [noTool] }

    expect(parseOutcome(JSON.stringify(outcome))).toEqual(outcome)
    expect(() => parseOutcome('{"passed":1,"failed":2}')).toThrow('not as they should be')
    expect(() => parseOutcome('{"passed":1,"failed":2,"skipped":[1]}')).toThrow()
  })
})
