import { describe, expect, it } from 'vitest'
import { checkFormulation } from '../../../../shared/governance/checks/check-formulation.ts'
import { recordIdOf } from '../../../builders/record-ids.ts'
import { anAssessment } from '../../assessment/an-assessment.ts'
import { aRecord } from '../../people/a-case-file.ts'
import { aSource, codesOf } from '../a-source.ts'

const from = [recordIdOf(200)]
const whole = {
  worries: 'x',
  worriesFrom: from,
  before: 'x',
  beforeFrom: from,
  atTheTime: 'x',
  atTheTimeFrom: from,
  keepsGoing: 'x',
  keepsGoingFrom: from,
  helps: 'x',
  helpsFrom: from,
  mostLikely: 'x',
  mostLikelyFrom: from,
  unsure: 'x',
}
const canvas = (more: object = whole) =>
  aRecord(640, 'formulation', { assessment: anAssessment.id, ...more })
const tier = (number: number, on: string) =>
  aRecord(number, 'tier_decision', { tier: 'complex', on, reasons: 'x', alternatives: 'x' })
const supervision = (more: object = {}) =>
  aRecord(650, 'supervision_decision', {
    setting: 'home',
    level: 'earshot',
    on: '2026-02-03',
    reasons: 'x',
    lessConsidered: 'x',
    stillAbleTo: 'x',
    ...more,
  })
const check = (...records: Parameters<typeof aSource>[0]) => checkFormulation(aSource(records))

describe('the formulation', () => {
  it('asks for nothing before it has begun, and for itself when only what follows from it is there', () => {
    expect(check(anAssessment)).toEqual([])
    expect(codesOf(check(supervision()))).toEqual(['no_formulation'])
  })

  it('is complete with every part, its findings, a tier after it and a level of supervision', () => {
    expect(check(canvas(), tier(641, '2026-02-01'), supervision())).toEqual([])
  })

  it('says in one line which parts are empty, and in one which rest on no finding', () => {
    const some = { ...whole, keepsGoing: undefined, unsure: undefined, helpsFrom: [] }

    expect(check(canvas(some), tier(641, '2026-02-04'), supervision())).toMatchObject([
      {
        words:
          '2 parts of the formulation still empty: What keeps it going? What are we unsure of?',
      },
      {
        words: '1 part of the formulation without a finding behind it: What helps, and who helps?',
      },
    ])
  })

  it('asks for a tier decided after it: entered later, or decided on its day or later', () => {
    const codes = (...records: Parameters<typeof aSource>[0]) =>
      codesOf(check(canvas(), supervision(), ...records))

    expect(codes(tier(610, '2026-02-02'))).toEqual(['no_tier_after_formulation'])
    expect(codes(tier(610, '2026-02-03'))).toEqual([])
    expect(codes(tier(641, '2026-02-01'))).toEqual([])
  })

  it('asks for a level of supervision, and for its review when that is due', () => {
    expect(codesOf(check(canvas(), tier(641, '2026-02-04')))).toEqual(['no_supervision'])
    expect(
      check(canvas(), tier(641, '2026-02-04'), supervision({ reviewOn: '2026-02-03' })),
    ).toMatchObject([
      {
        review: true,
        words: 'Review of supervision, home: due 3 February 2026, which has passed.',
      },
    ])
  })
})
