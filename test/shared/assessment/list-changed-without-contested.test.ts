import { expect, it } from 'vitest'
import { listChangedWithoutContested } from '../../../shared/assessment/list-changed-without-contested.ts'
import { aFinding, aPiece, aWalk } from './an-assessment.ts'

const findings = [
  aFinding('A1', { concern: '3', confidence: 'medium' }),
  aFinding('A2', { concern: '2', confidence: 'high' }),
  aFinding('A3', { concern: '2', confidence: 'high' }),
  aFinding('C1', { concern: 'not_enough' }),
]
const pieces = [
  aPiece(1, { supports: ['A1', 'A2', 'C1'], source: 'School' }, 'alleged'),
  aPiece(2, { supports: ['A2', 'A3'], source: 'Police' }),
  aPiece(3, { supports: ['A3'], source: 'Coach' }, 'accepted'),
]

it('names the findings that change without what is contested, and how', () => {
  const changed = listChangedWithoutContested(aWalk([...findings, ...pieces]))

  expect(changed.map(({ factor, words }) => [factor.code, words])).toEqual([
    [
      'A1',
      'The mark rests only on what is contested; without it, it is not known. The evidence is shown as low instead of medium.',
    ],
    ['A2', 'The evidence is shown as medium instead of high.'],
  ])
  expect(changed[0]?.finding).toBe(findings[0])
})

it('names none where nothing is contested', () => {
  expect(listChangedWithoutContested(aWalk([...findings, ...pieces.slice(1)]))).toEqual([])
})
