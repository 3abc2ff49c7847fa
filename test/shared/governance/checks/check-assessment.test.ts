import { describe, expect, it } from 'vitest'
import { checkAssessment } from '../../../../shared/governance/checks/check-assessment.ts'
import { recordIdOf } from '../../../builders/record-ids.ts'
import {
  aFinding,
  anAssessment,
  aPiece,
  aPosition,
  factorCodes,
} from '../../assessment/an-assessment.ts'
import { aRecord } from '../../people/a-case-file.ts'
import { kaiFamily } from '../../people/kai-family.ts'
import { aGoal, aLicensedMark, anAction } from '../../plan/a-plan.ts'
import { aSource, codesOf } from '../a-source.ts'

const check = (...records: Parameters<typeof aSource>[0]) =>
  checkAssessment(aSource([...kaiFamily, ...records]))
const rated = { strength: '1', concern: '1', confidence: 'low' } as const
const all = factorCodes.map((code) => aFinding(code, rated))
const uses = (use: string, more: object = {}) =>
  aRecord(101, 'assessment', { use, startedOn: '2026-02-04', lead: recordIdOf(100), ...more })

describe('the assessment', () => {
  it('asks for nothing before it is started, and is complete when every factor is', () => {
    expect(check()).toEqual([])
    expect(check(anAssessment, ...all)).toEqual([])
  })

  it('says in one line which factors are not rated, and in one which are not finished', () => {
    const begun = aFinding('E5', { strength: '1' })

    expect(check(anAssessment, ...all.slice(0, 24), begun)).toMatchObject([
      { list: 'missing', words: '1 factor is not rated yet: E4.', recordIds: [anAssessment.id] },
      {
        list: 'unanswered',
        words: '1 factor begun and not finished: E5.',
        recordIds: [begun.id],
      },
    ])
    expect(check(anAssessment)[0]?.words).toMatch(/^26 factors are not rated yet: A1, A2,/)
  })

  it('does not ask for what is closed while the police are asking', () => {
    const open = all.filter(({ body }) => !['B2', 'B4'].includes(body.factor))

    expect(codesOf(check(anAssessment, ...open))).toEqual(['factors_not_rated'])
    expect(check(anAssessment, ...open, aPosition('investigation'))).toEqual([])
  })

  it('puts what is urgent on today’s list until something is done about it', () => {
    const four = aFinding('A4', { ...rated, concern: '4' })
    const findings = [
      ...all.filter(({ id }) => id !== four.id),
      four,
      aPiece(1, { supports: ['A4'] }),
    ]

    expect(check(anAssessment, ...findings)).toMatchObject([
      {
        code: 'act_first',
        list: 'due',
        dueOn: '2026-02-04',
        review: false,
        words: 'Act first: A4 Who could be affected now. Rated 4, urgent.',
        recordIds: [four.id],
      },
    ])
    const goal = aGoal(700, [four])
    expect(check(anAssessment, ...findings, goal)).toHaveLength(1)
    expect(check(anAssessment, ...findings, goal, anAction(710, goal))).toEqual([])
  })

  it('asks to look at a finding that nothing shows, which could be a 4', () => {
    const stray = aRecord(400, 'finding', {
      assessment: anAssessment.id,
      factor: 'Z9',
      concern: '4',
    })

    expect(check(anAssessment, ...all, stray)).toMatchObject([
      { code: 'stray_findings', review: true, recordIds: [stray.id] },
    ])
  })

  it('asks for an instrument that is there', () => {
    expect(codesOf(check(uses('built_in', { instrument: 'another_9' })))).toEqual(['no_instrument'])
  })
})

describe('an assessment with a licensed tool alone', () => {
  const { record, mark } = aLicensedMark(501)

  it('asks for its record, then for its numbers or its account, and for no factor', () => {
    const told = { ...record, body: { ...record.body, account: 'In our own words' } }

    expect(codesOf(check(uses('licensed')))).toEqual(['no_licensed_record'])
    expect(codesOf(check(uses('licensed'), record))).toEqual(['no_licensed_mark'])
    expect(check(uses('licensed'), record, mark)).toEqual([])
    expect(check(uses('licensed'), told)).toEqual([])
  })

  it('lists what its assessor says to act on first', () => {
    const first = aLicensedMark(501, { actFirst: 'yes' }).mark

    expect(codesOf(check(uses('licensed'), record, first))).toEqual(['act_first'])
  })

  it('and with both, asks for both', () => {
    const both = uses('both', { instrument: 'sss_12_17_1' })

    expect(codesOf(check(both))).toEqual(['factors_not_rated', 'no_licensed_record'])
  })
})
