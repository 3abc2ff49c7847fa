import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { checkFinalPlan } from '../../../shared/plan/check-final-plan.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aFinding, anAssessment, aWalk, theDay } from '../assessment/an-assessment.ts'
import { shippedPolicies } from '../governance/the-policies.ts'
import { aRecord } from '../people/a-case-file.ts'
import { aGoal, aLicensedMark, anAction, aRule } from './a-plan.ts'

const problemsOf = (...records: readonly CaseRecord[]) =>
  checkFinalPlan(aWalk(records).file, shippedPolicies, theDay).map(({ message }) => message)
const four = aFinding('A4', { concern: '4' })
const goal = aGoal(700, [four])
const act = anAction(710, goal)
const stopped = anAction(710, goal, { state: 'stopped', stateBecause: 'Moved' })
const ruleOf = (more: object) => aRule(720, { from: [four.id], ...more })

describe('a final plan', () => {
  it('is held back by a 4 that no goal and no safety rule answers', () => {
    const words =
      'Add a goal or a safety rule for "A4 Who could be affected now: Concern 4, urgent" before the plan is final'

    expect(problemsOf(four)).toEqual([words])
    expect(problemsOf(aFinding('A4', { concern: '4', noActionBecause: 'Settled' }))).toEqual([
      words,
    ])
    expect(problemsOf(four, goal, anAction(710, goal))).toEqual([])
    expect(problemsOf(four, aRule(720, { from: [four.id] }))).toEqual([])
    expect(problemsOf(four, aRule(720, { from: [four.id], endsOn: '2026-03-01' }))).toEqual([words])
  })

  it.each<[string, readonly CaseRecord[], string]>([
    ['a draft', [{ ...goal, body: { ...goal.body, state: 'draft' } }, act], 'its goal is a draft'],
    ['a goal that nobody works on', [goal], 'its goal has no action'],
    ['a goal whose only action was stopped', [goal, stopped], 'its goal has no action'],
    ['a rule that has not begun', [ruleOf({ starts: '2026-04-11' })], 'its rule has not begun'],
    ['a rule on paper', [ruleOf({ inPractice: 'no' })], 'its rule is only on paper'],
    [
      'a draft and a rule on paper',
      [{ ...goal, body: { ...goal.body, state: 'draft' } }, ruleOf({ inPractice: 'no' })],
      'its goal is a draft; its rule is only on paper',
    ],
  ])('is held back by a 4 that has only %s, and says so', (_case, records, missing) => {
    expect(problemsOf(four, ...records)).toEqual([
      `Agree a goal with an action, or a rule that is kept, before the plan is final: A4 Who could be affected now: Concern 4, urgent; ${missing}`,
    ])
    expect(problemsOf(four, ...records, aRule(721, { from: [four.id], starts: theDay }))).toEqual(
      [],
    )
  })

  it('is held back by a 4 of an earlier assessment after an empty one was started', () => {
    const again = aRecord(102, 'assessment', { ...anAssessment.body, startedOn: '2026-04-01' })
    const later = (concern: string) =>
      aRecord(600, 'finding', { assessment: again.id, factor: 'A4', concern })

    expect(problemsOf(four, again)).toEqual([expect.stringContaining('A4 Who could be affected')])
    expect(problemsOf(four, again, later('not_enough'))).toHaveLength(1)
    expect(problemsOf(four, again, later('1'))).toEqual([])
    expect(problemsOf(four, again, ruleOf({}))).toEqual([])
  })

  it('is held back by an immediate-safety flag, and by a licensed number to act on first', () => {
    const flag = { concern: '1', immediateSafety: 'yes', immediateSafetyText: 'Tonight' } as const
    const { record, mark } = aLicensedMark(501, { actFirst: 'yes' })

    expect(problemsOf(aFinding('E1', flag))).toHaveLength(1)
    expect(problemsOf(record, mark)).toEqual([expect.stringContaining('AIM3, My label')])
  })

  it('may leave open a concern of 2 or 3, which the coverage shows', () => {
    expect(problemsOf(aFinding('A1', { concern: '3' }), aFinding('A2', { concern: '2' }))).toEqual(
      [],
    )
  })

  it('is held back by an action that nobody is there to do, unless it is done or stopped', () => {
    const finding = aFinding('A2', { concern: '2' })
    const goal = aGoal(700, [finding])
    const nobody = { owner: recordIdOf(999) }

    expect(problemsOf(finding, goal, anAction(710, goal))).toEqual([])
    expect(problemsOf(finding, goal, anAction(710, goal, nobody))).toEqual([
      'Choose who does it before the plan is final: Fit a lock',
    ])
    expect(problemsOf(finding, goal, anAction(710, goal, { ...nobody, state: 'done' }))).toEqual([])
  })

  it('is held back by a goal that starts from nothing any more', () => {
    expect(problemsOf(aGoal(700, [{ id: recordIdOf(999) }]))).toEqual([
      'Choose the finding that this goal starts from before the plan is final: Both feel safe',
    ])
  })

  it('says every problem at the field that makes it final', () => {
    const problems = checkFinalPlan(aWalk([four]).file, shippedPolicies, theDay)

    expect(problems.map(({ field }) => field)).toEqual(['stage'])
  })
})
