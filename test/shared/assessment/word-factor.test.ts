import { describe, expect, it } from 'vitest'
import { wordConcern, wordStrength } from '../../../shared/assessment/word-factor.ts'
import { aFinding, aPiece, aPosition, aWalk, walked } from './an-assessment.ts'

describe('the words of a factor', () => {
  const alleged = aPiece(1, { supports: ['A2'] }, 'alleged')
  const walk = aWalk([
    aFinding('A1', { concern: '0' }),
    aFinding('A2', { concern: '2' }),
    aFinding('A3', { concern: 'not_enough' }),
    aFinding('D1', { concern: '3' }),
    aFinding('B2', { concern: '3' }),
    aPosition('investigation'),
    alleged,
  ])

  it.each([
    ['A1', 'Concern 0, no current concern'],
    ['A2', 'Concern 2, definite'],
    ['A3', 'Concern not known: not enough information'],
    ['A4', 'Concern not rated yet'],
    ['B2', 'Closed for now'],
    ['D1', 'Need 3, serious'],
    ['D2', 'Need not rated yet'],
    ['D5', 'No mark, by design: words and strengths only'],
  ])('say of %s: %s', (code, words) => {
    expect(wordConcern(walked(code, walk))).toBe(words)
  })

  it('say that a mark is open once all that it rests on is taken out', () => {
    expect(wordConcern(walked('A2', { ...walk, withoutContested: true }))).toBe(
      'Concern not known when what is contested is taken out',
    )
  })

  it('say how strong it is out of how much, and when nothing was chosen', () => {
    expect(wordStrength(0)).toBe('Strength 0 of 3, none seen')
    expect(wordStrength(3)).toBe('Strength 3 of 3, strong and dependable')
    expect(wordStrength(undefined)).toBe('Strength not chosen')
  })
})
