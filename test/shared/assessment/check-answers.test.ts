import { describe, expect, it } from 'vitest'
import { aFinding, aPiece, aPosition, aWalk, walked } from './an-assessment.ts'

const rated = { concern: '1', strength: '1', confidence: 'low' } as const
type Answers = NonNullable<Parameters<typeof aFinding>[1]>

const problemsOf = (code: string, answers: Answers, ...records: Parameters<typeof aWalk>[0]) =>
  walked(code, aWalk([aFinding(code, answers), ...records])).problems.map(
    ({ field, message }) => `${field}: ${message}`,
  )

describe('what is left before a factor is complete', () => {
  it.each<[string, string, Answers, readonly RegExp[]]>([
    ['rated low with strength and confidence', 'A1', rated, []],
    ['begun and no more', 'A1', {}, [/^strength: Choose how strong/, /^concern: Choose how much/]],
    ['rated without confidence', 'A1', { concern: '1', strength: '1' }, [/^confidence: Choose/]],
    ['unknown without confidence', 'A1', { concern: 'not_enough', strength: '1' }, []],
    ['rated 2 with no evidence', 'A1', { ...rated, concern: '2' }, [/^concern: Link at least one/]],
    ['without a mark, in words only', 'D5', { concernText: 'He belongs' }, []],
    ['without a mark, by strength only', 'D5', { strength: '0' }, []],
    ['without a mark and without a word', 'D5', {}, [/^strength: .*or write what matters here$/]],
    ['seen differently, not how', 'A1', { ...rated, carersView: 'differ' }, [/^carersViewText: /]],
    [
      'not asked, not why',
      'A1',
      { ...rated, childView: 'not_asked' },
      [/the child was not asked$/],
    ],
    [
      'others not asked, not why',
      'A1',
      { ...rated, agenciesView: 'not_asked' },
      [/other agencies were not asked$/],
    ],
    ['not wanted to say', 'A1', { ...rated, childView: 'declined' }, [/did not want to say$/]],
    ['agreed with', 'A1', { ...rated, childView: 'agree' }, []],
  ])('of a factor %s', (_case, code, answers, words) => {
    const problems = problemsOf(code, answers)

    expect(problems).toHaveLength(words.length)
    for (const [index, word] of words.entries()) expect(problems[index]).toMatch(word)
  })

  it('is evidence that still stands, from a concern of 2 on', () => {
    const two = { ...rated, concern: '2' } as const

    expect(problemsOf('A1', two, aPiece(1, { supports: ['A1'] }, 'alleged'))).toEqual([])
    expect(problemsOf('A1', two, aPiece(1, { contradicts: ['A1'] }))).toHaveLength(1)
    for (const standing of ['withdrawn', 'not_substantiated'] as const)
      expect(problemsOf('A1', two, aPiece(1, { supports: ['A1'] }, standing))).toEqual([
        expect.stringMatching(/^concern: All that was linked to this is withdrawn/),
      ])
  })

  it('is nothing that a closed factor does not ask', () => {
    expect(problemsOf('B4', {}, aPosition('investigation'))).toEqual([])
  })
})
