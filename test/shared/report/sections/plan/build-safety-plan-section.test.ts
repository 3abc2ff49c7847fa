import { describe, expect, it } from 'vitest'
import { buildSafetyPlanSection } from '../../../../../shared/report/sections/plan/build-safety-plan-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, urgent } from '../a-report-source.ts'
import { dana, helen, mia } from '../a-section-source.ts'

const rule = (number: number, more: object = {}) =>
  aRecord(number, 'safety_rule', {
    setting: 'home',
    rule: 'Mia sleeps in another room',
    doneBy: dana.id,
    when: 'every night',
    protects: [mia.id],
    stillAbleTo: 'Reads to Mia',
    childWords: 'Okay',
    stage: 'interim',
    starts: '2026-02-05',
    inPractice: 'no',
    from: [urgent.id],
    ...more,
  })
const wobble = aRecord(210, 'contingency', {
  setting: 'home',
  sign: 'Comes home silent',
  thenDo: 'Ten quiet minutes',
  firstCall: helen.id,
  outOfHours: 'The duty line',
})

describe('the safety plan', () => {
  it('says place by place who does what, what the child still gets to do, and where there is no rule', () => {
    const ended = rule(201, { endsOn: '2026-03-01', setting: 'school' })
    const lines = wordsOf(
      buildSafetyPlanSection(aReportSource([...assessedRecords, rule(200), ended, wobble])),
    )

    expect(lines).toEqual([
      'Safety plan, interim',
      'No rule has been entered for: school or college; out and about; online.',
      'Home',
      'Mia sleeps in another room. Done by Dana, every night. Protects Mia. Interim, since 5 February. In practice it does not happen: it is only on paper. Still gets to do: Reads to Mia. The child says: “Okay”. Because of: A4 Who could be affected now.',
      'What to do if things wobble, and who to call',
      'Home: Comes home silent | Ten quiet minutes | First DC Helen Shaw; out of hours: The duty line',
    ])
  })

  it('leads to no finding for whoever may not see one', () => {
    const lines = wordsOf(
      buildSafetyPlanSection(aReportSource([rule(200), dana, mia], { assessed: undefined })),
    )

    expect(lines.join()).not.toContain('Because of')
    expect(lines.join()).not.toContain('A4')
  })

  it('says that there is none', () => {
    expect(wordsOf(buildSafetyPlanSection(aReportSource([])))).toEqual([
      'Safety plan',
      'No safety rule has been entered. Who keeps whom safe, and where, is still to be written down.',
      'What to do if things wobble, and who to call',
      'Nothing entered about what to do if things wobble, or who to call.',
    ])
  })
})
