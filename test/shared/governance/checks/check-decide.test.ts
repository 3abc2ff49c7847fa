import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../../shared/case/nouns.ts'
import { checkDecide } from '../../../../shared/governance/checks/check-decide.ts'
import { aFinding, anAssessment } from '../../assessment/an-assessment.ts'
import { aRecord } from '../../people/a-case-file.ts'
import { kaiFamily, kaiId } from '../../people/kai-family.ts'
import { aPlan, aRule } from '../../plan/a-plan.ts'
import { aSource } from '../a-source.ts'

const tier = (more: object = {}) =>
  aRecord(104, 'tier_decision', {
    tier: 'acute',
    on: '2026-02-04',
    reasons: 'r',
    alternatives: 'a',
    ...more,
  })
const tonight = (inPlace: string, more: object = {}) =>
  aRecord(107, 'arrangement', {
    child: kaiId('Kai'),
    household: kaiId('flat'),
    nightOf: '2026-02-04',
    what: 'Something',
    inPlace,
    ...more,
  })
const words = (code: string, ...records: readonly CaseRecord[]) =>
  checkDecide(aSource([...kaiFamily, ...records]))
    .filter((item) => item.code === code)
    .map((item) => item.words)

describe('the tier', () => {
  it('is asked for until it is decided', () => {
    expect(words('no_tier')).toHaveLength(1)
    expect(words('no_tier', tier())).toEqual([])
  })

  it('is due for review by its date', () => {
    expect(words('tier_review', tier({ reviewOn: '2026-02-04' }))).toEqual([
      'Review of the tier: due today.',
    ])
    expect(words('tier_review', tier({ reviewOn: '2026-02-03' }))).toEqual([
      'Review of the tier: due 3 February 2026, which has passed.',
    ])
    expect(words('tier_review', tier())).toEqual([])
  })
})

describe('tonight', () => {
  it('is asked for each child in each home', () => {
    expect(words('no_arrangement_tonight')).toEqual([
      "Kai, Mum's flat: nothing entered for tonight.",
      "Mia, Mum's flat: nothing entered for tonight.",
      "Baby, Mum's flat: nothing entered for tonight.",
      "Eli, Dad's house: nothing entered for tonight.",
      "Theo, Gran's house: nothing entered for tonight.",
    ])
    expect(words('no_arrangement_tonight', tonight('yes'))).toHaveLength(4)
    expect(words('no_arrangement_tonight', tonight('yes', { nightOf: '2026-02-05' }))).toHaveLength(
      5,
    )
  })

  it('is asked for until a plan has begun and rules of it are in force, and while a child may not be safe', () => {
    const asks = (...records: readonly CaseRecord[]) =>
      words('no_arrangement_tonight', ...records).length > 0
    const plan = aPlan(730, { on: '2026-02-04' })
    const unsafe = aFinding('E1', { immediateSafety: 'yes', immediateSafetyText: 'Tonight' })
    const answer = aRule(721, { from: [unsafe.id] })

    expect(asks(plan, aRule(720))).toBe(false)
    expect(asks(aPlan(730, { stage: 'final', on: '2026-02-04' }), aRule(720))).toBe(false)
    expect(asks(plan)).toBe(true)
    expect(asks(aRule(720))).toBe(true)
    expect(asks(aPlan(730, { on: '2026-02-05' }), aRule(720))).toBe(true)
    expect(asks(plan, aRule(720, { starts: '2026-02-05' }))).toBe(true)
    expect(asks(plan, aRule(720), anAssessment, unsafe)).toBe(true)
    expect(asks(plan, aRule(720), anAssessment, unsafe, answer)).toBe(false)
    expect(words('arrangement_not_known', plan, aRule(720), tonight('not_known'))).toHaveLength(1)
  })

  it('is open while nobody knows, or while it is not yet in place', () => {
    expect(words('arrangement_not_known', tonight('not_known'))).toEqual([
      "Kai, Mum's flat: nobody knows whether tonight's arrangement is in place.",
    ])
    expect(
      words('arrangement_from_later', tonight('from_later', { inPlaceFrom: '2026-02-05' })),
    ).toEqual(["Kai, Mum's flat: tonight's arrangement is not in place until 5 February 2026."])
    expect(words('arrangement_from_later', tonight('from_later'))[0]).toMatch(/until later\.$/)
    expect(words('arrangement_not_known', tonight('not_needed'))).toEqual([])
  })
})

describe('the decision asked for', () => {
  it('is missing for each child, the one who was harmed too, until something or none is asked', () => {
    const none = aRecord(108, 'decision_asked', {
      child: kaiId('Eli'),
      decision: 'none',
      reason: 'r',
    })

    expect(words('no_decision_asked').map((one) => one.split(':')[0])).toEqual([
      'Kai',
      'Mia',
      'Baby',
      'Eli',
      'Theo',
      'Child 1',
    ])
    expect(words('no_decision_asked', none)).toHaveLength(5)
  })
})
