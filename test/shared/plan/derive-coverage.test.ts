import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { deriveCoverage, hasFinding, walkLatest } from '../../../shared/plan/derive-coverage.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aFinding, anAssessment, anyWalk, aWalk, theDay } from '../assessment/an-assessment.ts'
import { shippedPolicies } from '../governance/the-policies.ts'
import { aRecord } from '../people/a-case-file.ts'
import { aGoal, aLicensedMark, anAction, aRule } from './a-plan.ts'

const coverageOf = (...records: readonly CaseRecord[]) =>
  deriveCoverage(aWalk(records).file, shippedPolicies, theDay)

describe('the findings that ask for something', () => {
  it('are those of a concern of 2 or more, and whatever is urgent', () => {
    const { findings } = coverageOf(
      aFinding('A1', { concern: '1' }),
      aFinding('A2', { concern: '2' }),
      aFinding('A3', { concern: 'not_enough' }),
      aFinding('A4', { concern: '4' }),
      aFinding('C1', { concern: '0', immediateSafety: 'yes', immediateSafetyText: 'Tonight' }),
      aFinding('D5', { strength: '2' }),
    )

    expect(findings.map(({ words, urgent, covered }) => [words, urgent, covered])).toEqual([
      ['A2 Pattern over time: Concern 2, definite', false, false],
      ['A4 Who could be affected now: Concern 4, urgent', true, false],
      ['C1 Feelings and impulses: Concern 0, no current concern', true, false],
    ])
  })

  it('are every number of a licensed tool, whatever its size', () => {
    const { record, mark } = aLicensedMark(501, { mark: 0 })
    const unknown = aLicensedMark(502, { known: 'not_enough', mark: undefined }).mark
    const first = aLicensedMark(503, { known: 'not_enough', mark: undefined, actFirst: 'yes' }).mark

    expect(
      coverageOf(record, mark, unknown, first).findings.map(({ words, urgent }) => [words, urgent]),
    ).toEqual([
      ['AIM3, My label: 0 out of 8', false],
      ['AIM3, My label: not enough information', true],
    ])
  })

  it('are listed whatever their mark once a goal starts from them', () => {
    const finding = aFinding('A1', { concern: '0' })
    const goal = aGoal(700, [finding])

    expect(coverageOf(finding, goal).findings).toMatchObject([
      { record: finding, goals: [goal], covered: true },
    ])
  })
})

describe('the findings of an earlier assessment', () => {
  const again = aRecord(102, 'assessment', { ...anAssessment.body, startedOn: '2026-04-01' })
  const three = aFinding('A2', { concern: '3' })
  const four = aFinding('A4', { concern: '4' })

  it('stay when they are urgent and not settled, and say from which assessment they are', () => {
    expect(coverageOf(three, four, again).findings).toMatchObject([
      {
        record: four,
        urgent: true,
        covered: false,
        words:
          'A4 Who could be affected now: Concern 4, urgent, in the assessment started 16 February 2026',
      },
    ])
  })

  it('stay while a goal that goes on starts from them', () => {
    const goal = aGoal(700, [three])

    expect(coverageOf(three, again, goal).findings).toMatchObject([
      { record: three, goals: [goal], urgent: false, covered: true },
    ])
  })

  it('stay as a number of a licensed tool to act on first, and no other number', () => {
    const { record, mark } = aLicensedMark(501, { actFirst: 'yes' })

    expect(coverageOf(record, mark, aLicensedMark(502).mark, again).findings).toMatchObject([
      { record: mark, urgent: true, covered: false },
    ])
  })
})

describe('a finding is answered', () => {
  const two = aFinding('A2', { concern: '2' })
  const four = aFinding('A4', { concern: '4', noActionBecause: 'Settled' })
  const isCovered = (...records: readonly CaseRecord[]) =>
    coverageOf(...records).findings.map(({ covered }) => covered)

  it('by a goal, a rule or a reason', () => {
    expect(isCovered(two)).toEqual([false])
    expect(isCovered(two, aGoal(700, [two]))).toEqual([true])
    expect(isCovered(two, aRule(720, { from: [two.id] }))).toEqual([true])
    expect(isCovered(aFinding('A2', { concern: '2', noActionBecause: 'Settled' }))).toEqual([true])
  })

  it('when it is urgent, never by a reason', () => {
    expect(coverageOf(four).findings).toMatchObject([
      { urgent: true, covered: false, noActionBecause: 'Settled' },
    ])
    expect(isCovered(four, aRule(720, { from: [four.id] }))).toEqual([true])
  })
})

describe('the thread through the plan', () => {
  const finding = aFinding('A2', { concern: '2' })
  const goal = aGoal(700, [finding])

  it('shows goals that nobody works towards; a stopped action is none', () => {
    const stopped = anAction(710, goal, { state: 'stopped', stateBecause: 'Moved' })

    expect(coverageOf(finding, goal).goalsWithoutAction).toEqual([goal])
    expect(coverageOf(finding, goal, stopped).goalsWithoutAction).toEqual([goal])
    expect(coverageOf(finding, goal, anAction(710, goal)).goalsWithoutAction).toEqual([])
  })

  it('shows actions that rest on nothing: the goal or the finding is gone, or the goal has ended', () => {
    const action = anAction(710, goal)
    const ended = aGoal(700, [finding], {
      state: 'ended',
      endedBecause: 'It came true',
      endedOn: '2026-04-01',
    })
    const open = (...records: readonly CaseRecord[]) => coverageOf(...records).actionsWithoutFinding

    expect(open(finding, goal, action)).toEqual([])
    expect(open(finding, action)).toEqual([action])
    expect(open(goal, action)).toEqual([action])
    expect(open(finding, ended, action)).toEqual([action])
    expect(open(action, { ...action, body: { ...action.body, state: 'done' } })).toHaveLength(1)
  })

  it('knows whether any finding behind a goal is still there', () => {
    const both = aGoal(700, [finding, { id: recordIdOf(999) }])

    expect(hasFinding({ records: [finding] }, both)).toBe(true)
    expect(hasFinding({ records: [] }, both)).toBe(false)
  })
})

it('a case without an assessment, or with a licensed tool alone, is walked as nothing', () => {
  expect(walkLatest({ records: [] }, shippedPolicies, theDay)).toEqual([])
  expect(walkLatest(aWalk([]).file, shippedPolicies, theDay)).toHaveLength(5)
  expect(walkLatest(aWalk([]).file, { instruments: [] }, theDay)).toEqual([])
})

it('for any answers, a finding is urgent or of 2 or more, and urgent ones are never covered by words', () => {
  fc.assert(
    fc.property(anyWalk(), ({ file, today }) => {
      for (const { record, urgent, covered } of deriveCoverage(file, shippedPolicies, today)
        .findings) {
        const concern = record.noun === 'finding' ? Number(record.body.concern) : Number.NaN
        expect(urgent || concern >= 2).toBe(true)
        expect(covered).toBe(false)
      }
    }),
    { numRuns: 50 },
  )
})
