import { describe, expect, it } from 'vitest'
import { checkSessions } from '../../../../shared/governance/checks/check-sessions.ts'
import { aFinding, anAssessment, aPiece, factorCodes } from '../../assessment/an-assessment.ts'
import { aRecord } from '../../people/a-case-file.ts'
import { kaiFamily, kaiId } from '../../people/kai-family.ts'
import { aSource } from '../a-source.ts'

function aSession(number: number, on: string, outcome: string, more: object = {}) {
  return aRecord(number, 'session', {
    with: [kaiId('Kai'), kaiId('Dana')],
    on,
    purpose: 'To talk',
    outcome,
    ...more,
  })
}
const check = (...records: Parameters<typeof aSource>[0]) =>
  checkSessions(aSource([...kaiFamily, ...records]))
const wordsOf = (...records: Parameters<typeof aSource>[0]) =>
  check(...records).map(({ words }) => words)

describe('the sessions', () => {
  it('ask for nothing before the first is planned', () => {
    expect(check(anAssessment)).toEqual([])
  })

  it('that are to come are due on their day, at their time', () => {
    expect(check(aSession(600, '2026-02-04', 'planned', { at: '16:00' }))).toMatchObject([
      { list: 'due', review: false, dueTime: '16:00', words: 'Session with Kai and Dana: today.' },
    ])
    expect(wordsOf(aSession(600, '2026-02-19', 'planned'))).toEqual([
      'Session with Kai and Dana: 19 February 2026.',
    ])
  })

  it('whose day has passed ask what came of them', () => {
    expect(check(aSession(600, '2026-02-03', 'planned'))).toMatchObject([
      {
        review: true,
        words: 'Session with Kai and Dana on 3 February 2026: enter what came of it.',
      },
    ])
    for (const outcome of ['attended', 'part', 'cancelled', 'not_attended'])
      expect(check(aSession(600, '2026-02-03', outcome, { why: 'Ill' }))).toEqual([])
  })

  it('say in one line which factors nothing speaks to yet', () => {
    const looked = aSession(600, '2026-02-03', 'attended', { factors: factorCodes.slice(0, 20) })
    const planned = aSession(601, '2026-03-03', 'planned', { factors: ['E2'] })
    const elsewhere = aPiece(1, { contradicts: ['E3'] })
    const [unknown] = [aFinding('E4', { concern: 'not_enough', strength: '0' })]

    expect(factorCodes.slice(20)).toEqual(['D5', 'E1', 'E2', 'E3', 'E4', 'E5'])
    expect(wordsOf(anAssessment, looked, planned, elsewhere, unknown)).toEqual([
      'Session with Kai and Dana: 3 March 2026.',
      '3 factors that no session and no evidence has touched: D5, E1, E5.',
    ])
  })
})
