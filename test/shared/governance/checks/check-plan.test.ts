import { describe, expect, it } from 'vitest'
import { checkPlan } from '../../../../shared/governance/checks/check-plan.ts'
import { recordIdOf } from '../../../builders/record-ids.ts'
import { aFinding, anAssessment } from '../../assessment/an-assessment.ts'
import { aRecord } from '../../people/a-case-file.ts'
import { kaiFamily, kaiId } from '../../people/kai-family.ts'
import { aGoal, anAction, aPlan, aRule } from '../../plan/a-plan.ts'
import { aSource, codesOf } from '../a-source.ts'

const two = aFinding('A2', { concern: '2' })
const four = aFinding('A4', { concern: '4' })
const goal = aGoal(700, [two])
const plan = aPlan(730)
const check = (...records: Parameters<typeof aSource>[0]) =>
  checkPlan(aSource([...kaiFamily, anAssessment, ...records]))
const done = anAction(710, goal, { state: 'done', doneOn: '2026-02-04' })

describe('the plan', () => {
  it('asks for nothing before it has begun', () => {
    expect(check(four)).toEqual([])
  })

  it('is complete when every finding is answered and every goal is worked towards', () => {
    expect(check(two, goal, done, plan)).toEqual([])
  })

  it('shows where the thread is broken, the urgent one by one and the rest in one line each', () => {
    const three = aFinding('A3', { concern: '3' })
    const loose = aGoal(701, [{ id: recordIdOf(999) }])
    const late = anAction(711, loose)

    expect(check(three, two, four, goal, loose, late, plan).map(({ words }) => words)).toEqual([
      'Add a goal or a safety rule: A4 Who could be affected now: Concern 4, urgent.',
      '1 finding with no goal, and no reason for none.',
      '1 goal that no action works towards.',
      '1 action with no finding behind it.',
      '1 action still to be done; the next by 3 March 2026: Fit a lock',
    ])
  })

  it('asks for its stage once there is a goal, and for its review and that of a goal', () => {
    expect(codesOf(check(two, goal, done))).toEqual(['no_plan'])
    const reviewed = aGoal(700, [two], { reviewOn: '2026-02-03' })

    expect(
      check(two, reviewed, done, aPlan(730, { reviewOn: '2026-03-01' })).map(({ code, review }) => [
        code,
        review,
      ]),
    ).toEqual([
      ['plan_review', false],
      ['goal_review', true],
    ])
  })
})

describe('its actions', () => {
  it('that are late stand one by one, and those ahead in one line with the next', () => {
    const items = check(
      two,
      goal,
      plan,
      anAction(711, goal, { dueOn: '2026-03-09' }),
      anAction(712, goal, { dueOn: '2026-02-03', state: 'blocked', stateBecause: 'No lock' }),
      anAction(713, goal, { dueOn: '2026-02-04', what: 'Ask the school' }),
      done,
    )

    expect(items).toMatchObject([
      {
        code: 'action_late',
        review: true,
        words: 'Action due 3 February 2026, which has passed: Fit a lock',
      },
      {
        code: 'actions_ahead',
        review: false,
        dueOn: '2026-02-04',
        words: '2 actions still to be done; the next by 4 February 2026: Ask the school',
      },
    ])
  })
})

describe('its safety rules', () => {
  const worker = (to: string) =>
    aRecord(750, 'professional', { name: 'Jo', agency: 'health', role: 'Nurse', to })

  it('are held by somebody who is still there', () => {
    const byWorker = aRule(720, { doneBy: recordIdOf(750) })

    expect(check(byWorker, worker('2026-02-04'))).toEqual([])
    expect(codesOf(check(byWorker, worker('2026-02-03')))).toEqual(['rule_without_adult'])
    expect(codesOf(check(byWorker))).toEqual(['rule_without_adult'])
    expect(codesOf(check(aRule(720, { doneBy: kaiId('Alan') })))).toEqual(['rule_without_adult'])
    expect(check(aRule(720))).toEqual([])
  })

  it('that are only on paper need review, in one line', () => {
    const rules = [aRule(720, { inPractice: 'no' }), aRule(721, { inPractice: 'no' })]

    expect(check(...rules, aRule(722, { inPractice: 'partly' }))).toMatchObject([
      {
        code: 'rules_on_paper',
        review: true,
        words: '2 safety rules only on paper: One at a time; One at a time',
        recordIds: rules.map(({ id }) => id),
      },
    ])
  })

  it('are reviewed on their day, and no longer once they have ended', () => {
    expect(check(aRule(720, { reviewOn: '2026-02-03' }))).toMatchObject([{ review: true }])
    expect(check(aRule(720, { reviewOn: '2026-02-03', endsOn: '2026-02-03' }))).toEqual([])
  })
})
