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
      '- Home: Mia sleeps in Dana’s room. In practice it does not happen.',
      '- Asked for: section 17 assessment. Lives with Kai.',
      'Child 1, a child who was harmed, 8 (age as given). ',
      '- Supported by their own worker in Police.',
      '- No safety rule names this child.',
      '- Nothing is asked of the meeting for this child.',
    ])
    expect(wordsOf(buildOthersSafetySection(aReportSource([kai, helen]))).slice(1)).toEqual([
      'No other child has been entered.',
    ])
  })
})
