import { expect, it } from 'vitest'
import { listUntouchedFactors } from '../../../shared/assessment/list-untouched-factors.ts'
import { aRecord } from '../people/a-case-file.ts'
import { kaiId } from '../people/kai-family.ts'
import { aPiece, factorCodes, theInstrument } from './an-assessment.ts'

function aSession(number: number, outcome: string, factors: readonly string[]) {
  return aRecord(number, 'session', {
    with: [kaiId('Kai')],
    on: '2026-02-19',
    purpose: 'To talk',
    factors,
    outcome,
  })
}
const codesOf = (...records: Parameters<typeof listUntouchedFactors>[0]['records'][number][]) =>
  listUntouchedFactors({ records }, theInstrument)

it('every factor is untouched before the first session', () => {
  expect(codesOf().map(({ factor }) => factor.code)).toEqual(factorCodes)
  expect(codesOf().every(({ planned }) => !planned)).toBe(true)
})

it('a session that took place touches what it looked at, also when it ended early', () => {
  const left = codesOf(
    aSession(600, 'attended', ['A1', 'A2']),
    aSession(601, 'part', ['A3']),
    aSession(602, 'cancelled', ['A4']),
    aSession(603, 'not_attended', ['A5']),
  ).map(({ factor }) => factor.code)

  expect(left).toEqual(factorCodes.slice(3))
})

it('a planned session touches nothing yet, and is told', () => {
  const left = codesOf(aSession(600, 'planned', ['A1']))

  expect(left.filter(({ planned }) => planned).map(({ factor }) => factor.code)).toEqual(['A1'])
  expect(left).toHaveLength(26)
})

it('evidence from a session touches its factors on either side; other evidence does not', () => {
  const session = aSession(600, 'attended', [])
  const from = aPiece(1, { session: session.id, supports: ['A1'], contradicts: ['C6'] })
  const left = codesOf(session, from, aPiece(2, { supports: ['A2'] })).map(
    ({ factor }) => factor.code,
  )

  expect(left).toEqual(factorCodes.filter((code) => code !== 'A1' && code !== 'C6'))
})
