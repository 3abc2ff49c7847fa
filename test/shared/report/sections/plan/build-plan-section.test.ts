import { describe, expect, it } from 'vitest'
import { buildPlanSection } from '../../../../../shared/report/sections/plan/build-plan-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, urgent } from '../a-report-source.ts'
import { dana, helen, kai } from '../a-section-source.ts'

const goal = aRecord(200, 'goal', {
  from: [urgent.id],
  words: 'Saturdays are okay',
  whose: [kai.id],
  baseline: 3,
  target: 8,
  state: 'agreed',
})
const action = aRecord(201, 'action', {
  goal: goal.id,
  what: 'Tell Tom each Friday.',
  owner: dana.id,
  helpers: [helen.id],
  dueOn: '2026-04-01',
  howWeKnow: 'A message',
  state: 'not_started',
  gap: 'A telephone',
})
const plan = (stage: string) =>
  aRecord(202, 'plan', { stage, on: '2026-04-17', differences: 'Lee' })

describe('the plan', () => {
  it('has each goal with the findings it starts from and who does what by when', () => {
    const lines = wordsOf(
      buildPlanSection(aReportSource([...assessedRecords, goal, action, plan('interim')])),
    )

    expect(lines.slice(0, 6)).toEqual([
      'Proposed plan',
      'Interim plan of 17 April. Nobody has agreed to it yet. Not agreed: Lee.',
      'Goal 1: “Saturdays are okay”.',
      'The goal of Kai. Now 3 of 10; wanted 8 of 10.',
      'Rests on: A4 Who could be affected now.',
      'Tell Tom each Friday. Missing: A telephone. | Dana, with DC Helen Shaw | 1 April | A message | Not started, late',
    ])
    expect(lines).toContain(
      'A1 Intrusion and harm: Concern 3, serious. No goal and no safety rule answers it yet.',
    )
  })

  it('says when it calls itself final and is not right any more, and not otherwise', () => {
    const callout = 'The plan says that it is final, and it is not complete any more'
    const words = (...records: Parameters<typeof aReportSource>[0][number][]) =>
      wordsOf(buildPlanSection(aReportSource([...assessedRecords, ...records])))

    expect(words(plan('final'))).toContain(callout)
    expect(words(plan('final'), goal, action)).not.toContain(callout)
    expect(words(plan('interim'))).not.toContain(callout)
  })

  it('says that there is none, that a goal has no action, and which action rests on nothing', () => {
    const lines = wordsOf(buildPlanSection(aReportSource([...assessedRecords, goal])))

    expect(wordsOf(buildPlanSection(aReportSource([]))).slice(1)).toEqual([
      'No plan has been entered.',
    ])
    expect(lines).toContain('No action yet.')
    expect(lines).toContain('Goal “Saturdays are okay”: no action yet.')
  })
})
