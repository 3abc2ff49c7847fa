import { describe, expect, it } from 'vitest'
import { buildPlanSection } from '../../../../../shared/report/sections/plan/build-plan-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, contested, urgent } from '../a-report-source.ts'
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

describe('what becomes of a plan', () => {
  // A goal that was taken out since.
  const gone = aRecord(299, 'goal', goal.body).id
  const linesOf = (...records: Parameters<typeof aReportSource>[0][number][]) =>
    wordsOf(buildPlanSection(aReportSource([...assessedRecords, ...records])))
  const change = (record: typeof action, number: number, more: object) =>
    aRecord(number, 'action', { ...record.body, ...more })

  it('names who agreed it, when it is looked at again, and why it is not complete', () => {
    const lines = linesOf(
      aRecord(202, 'plan', {
        stage: 'final',
        on: '2026-04-17',
        agreedBy: [dana.id, helen.id],
        reviewOn: '2026-06-01',
      }),
    )

    expect(lines[1]).toBe(
      'Final plan of 17 April. Agreed by Dana and DC Helen Shaw. Looked at again 1 June.',
    )
    expect(lines[3]).toContain('A4')
  })

  it('has only goals that go on, and under each only its own actions', () => {
    const ended = aRecord(205, 'goal', {
      ...goal.body,
      words: 'Long over',
      state: 'ended',
      endedBecause: 'Reached',
      endedOn: '2026-04-01',
    })
    const second = aRecord(206, 'goal', {
      from: [urgent.id],
      words: 'Sleeps well',
      state: 'draft',
      baseline: 0,
    })
    const lines = linesOf(goal, ended, second, action)

    expect(lines.join()).not.toContain('Long over')
    expect(lines.filter((line) => line.startsWith('Tell Tom each Friday.'))).toHaveLength(1)
    expect(lines).toContain('Draft, not agreed yet. Now 0 of 10.')
    expect(lines.indexOf('No action yet.')).toBeGreaterThan(lines.indexOf('Goal 2: “Sleeps well”.'))
  })

  it('calls an action late the day after it was due, and only while somebody is to do it', () => {
    const lines = linesOf(
      goal,
      change(action, 201, { what: 'Due today', dueOn: '2026-04-22', gap: undefined }),
      change(action, 202, { what: 'Due before', dueOn: '2026-04-21', state: 'under_way' }),
      change(action, 203, { what: 'Did it', state: 'done', doneOn: '2026-04-20' }),
    )
    const late = lines.filter((line) => /\| [^|]*\blate\b/.test(line))

    expect(late).toEqual([expect.stringMatching(/^Due before\. Missing: A telephone/)])
    expect(lines.some((line) => line.startsWith('Did it'))).toBe(true)
    expect(lines).toContainEqual(expect.stringMatching(/^Due today \| /))
  })

  it('says why a finding needs no goal, and which action rests on no finding', () => {
    const enough = aRecord(211, 'finding', {
      ...contested.body,
      noActionBecause: 'The school does it',
    })
    const loose = change(action, 212, { goal: gone, what: 'Ring the club' })
    const lines = linesOf(goal, action, enough, loose)

    expect(lines).toContain(
      'A1 Intrusion and harm: Concern 3, serious. No goal is needed because: The school does it.',
    )
    expect(lines).toContain('Ring the club. This action rests on no finding.')
  })

  it('says when every finding that asks for work has its goal', () => {
    const all = aRecord(205, 'goal', {
      from: assessedRecords.filter(({ noun }) => noun === 'finding').map(({ id }) => id),
      words: 'Everything',
      state: 'agreed',
    })
    const lines = linesOf(all, change(action, 206, { goal: all.id }))

    expect(lines.at(-1)).toBe('Every finding that asks for work has a goal or a safety rule.')
    expect(lines).not.toContain('')
  })
})
