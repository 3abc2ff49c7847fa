import { expect, it } from 'vitest'
import {
  findPlan,
  listActiveActions,
  listAnswers,
  listLiveGoals,
  listLiveRules,
  listRulesInForce,
} from '../../../shared/plan/live-plan.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aFinding, theDay } from '../assessment/an-assessment.ts'
import { aGoal, anAction, aPlan, aRule } from './a-plan.ts'

const finding = aFinding('A4', { concern: '4' })
const ended = { state: 'ended', endedBecause: 'It came true', endedOn: '2026-04-01' }

it('a goal goes on until it has ended; a draft goes on', () => {
  const records = [
    aGoal(700, [finding], { state: 'draft' }),
    aGoal(701, [finding]),
    aGoal(702, [finding], ended),
  ]

  expect(listLiveGoals({ records })).toEqual(records.slice(0, 2))
})

it('an action goes on until it is done or stopped; a blocked one goes on', () => {
  const states = ['not_started', 'under_way', 'blocked', 'done', 'stopped']
  const records = states.map((state, index) => anAction(710 + index, finding, { state }))

  expect(listActiveActions({ records })).toEqual(records.slice(0, 3))
})

it('a rule applies to its last day, that day included', () => {
  const records = [
    aRule(720),
    aRule(721, { endsOn: theDay }),
    aRule(722, { endsOn: '2026-04-09' }),
    aRule(723, { starts: '2026-05-01' }),
  ]

  expect(listLiveRules({ records }, theDay)).toEqual([records[0], records[1], records[3]])
})

it('a rule is in force from its first day to its last', () => {
  const records = [
    aRule(720, { starts: theDay, endsOn: theDay }),
    aRule(721, { starts: '2026-04-11' }),
  ]

  expect(listRulesInForce({ records }, theDay)).toEqual([records[0]])
})

it('the plan is the latest by its date; of two from one day, the one entered last', () => {
  const records = [
    aPlan(730, { on: '2026-04-22' }),
    aPlan(731, { on: '2026-02-25' }),
    aPlan(732, { stage: 'final' }),
  ]

  expect(findPlan({ records })?.id).toBe(recordIdOf(732))
  expect(findPlan({ records: [] })).toBeUndefined()
})

it('a finding is answered by a goal that goes on, or by a rule that applies', () => {
  const answered = (...records: Parameters<typeof listAnswers>[0]['records'][number][]) =>
    listAnswers({ records }, finding.id, theDay).isAnswered

  expect(answered()).toBe(false)
  expect(answered(aGoal(700, [finding]))).toBe(true)
  expect(answered(aGoal(700, [finding], ended))).toBe(false)
  expect(answered(aGoal(700, [aFinding('A1')]))).toBe(false)
  expect(answered(aRule(720, { from: [finding.id] }))).toBe(true)
  expect(answered(aRule(720))).toBe(false)
})
