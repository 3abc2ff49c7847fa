import { describe, expect, it } from 'vitest'
import { buildOthersSafetySection } from '../../../../../shared/report/sections/assessment/build-others-safety-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'
import { child1, dana, helen, kai, mia } from '../a-section-source.ts'

const rule = aRecord(200, 'safety_rule', {
  setting: 'home',
  rule: 'Mia sleeps in Dana’s room',
  doneBy: dana.id,
  protects: [mia.id],
  stillAbleTo: 'Reads to Mia',
  stage: 'interim',
  starts: '2026-02-05',
  inPractice: 'no',
})
const asked = aRecord(201, 'decision_asked', {
  child: mia.id,
  decision: 's17',
  reason: 'Lives with Kai.',
})

describe('the safety of others', () => {
  it('names for every other child which rules protect them and what is asked for them', () => {
    const source = aReportSource([...assessedRecords, rule, asked, child1], {
      ownWorkerAgency: new Map([[child1.id, 'police']]),
    })

    expect(wordsOf(buildOthersSafetySection(source)).slice(1)).toEqual([
      'Mia, half-sister, 6 (born 21 June 2019). ',
      '- Home: does not happen in practice, it is only on paper: Mia sleeps in Dana’s room.',
      '- Asked on 3 February: section 17 assessment. Lives with Kai.',
      'Child 1, a child who was harmed, 8 (age as given). ',
      '- Supported by their own worker in Police.',
      '- No safety rule names this child.',
      '- Nothing is asked of the meeting for this child.',
    ])
    const today = { ...asked, createdAt: source.asAt }
    expect(wordsOf(buildOthersSafetySection(aReportSource([mia, today])))).toContain(
      '- Asked for: section 17 assessment. Lives with Kai.',
    )
    expect(wordsOf(buildOthersSafetySection(aReportSource([kai, helen]))).slice(1)).toEqual([
      'No other child has been entered.',
    ])
  })
})

it('a child who was harmed stands here though nobody knows their age, and has a worker or is said to have none', () => {
  const grown = aRecord(210, 'person', { ...child1.body, ageAsGiven: '19' })
  const lines = wordsOf(buildOthersSafetySection(aReportSource([dana, grown])))

  expect(lines[1]).toMatch(/^Child 1/)
  expect(lines).toContain('- No worker of their own has been entered.')
  expect(lines.join()).not.toContain('Dana')
})

it('a rule that has ended protects nobody, and one that happens is not said not to', () => {
  const done = aRecord(211, 'safety_rule', { ...rule.body, endsOn: '2026-03-01', rule: 'Ended' })
  const happens = aRecord(212, 'safety_rule', { ...rule.body, inPractice: 'yes', rule: 'Happens' })
  const lines = wordsOf(buildOthersSafetySection(aReportSource([mia, dana, done, happens])))

  expect(lines).toContain('- Home: Happens.')
  expect(lines.join()).not.toMatch(/Ended|does not happen/)
})

it('a rule that is still to begin protects nobody yet, and says when it does', () => {
  const later = aRecord(213, 'safety_rule', {
    ...rule.body,
    inPractice: undefined,
    rule: 'Later',
    starts: '2026-05-01',
  })

  expect(wordsOf(buildOthersSafetySection(aReportSource([mia, dana, later])))).toContain(
    '- Home: Later. Begins 1 May.',
  )
})
