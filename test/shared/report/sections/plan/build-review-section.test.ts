import { describe, expect, it } from 'vitest'
import { buildReviewSection } from '../../../../../shared/report/sections/plan/build-review-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, assessment } from '../a-report-source.ts'

describe('the review', () => {
  it('has its day, what would bring it forward, and who calls it', () => {
    const records = [
      ...assessedRecords,
      aRecord(200, 'report_summary', {
        assessment: assessment.id,
        reviewOn: '2026-07-22',
        reviewIf: 'A new report',
        convenes: 'Grace Obi',
      }),
      aRecord(201, 'plan', { stage: 'interim', on: '2026-04-17', reviewOn: '2026-06-01' }),
    ]

    expect(wordsOf(buildReviewSection(aReportSource(records))).slice(1)).toEqual([
      'This assessment: 22 July 2026.',
      'The plan: 1 June 2026.',
      'The level: Nothing entered.',
      'Sooner if: A new report.',
      'Who calls it: Grace Obi.',
    ])
  })
})

it('the level is looked at again on the day of its latest decision; what nobody entered is said', () => {
  const level = (number: number, on: string, reviewOn: string) =>
    aRecord(number, 'tier_decision', {
      tier: 'complex',
      on,
      reasons: 'Two homes',
      alternatives: 'Less',
      reviewOn,
    })
  const records = [level(200, '2026-02-04', '2026-03-01'), level(201, '2026-04-17', '2026-08-01')]

  expect(wordsOf(buildReviewSection(aReportSource(records))).slice(1)).toEqual([
    'This assessment: Nothing entered.',
    'The plan: Nothing entered.',
    'The level: 1 August 2026.',
    'Sooner if: Nothing entered.',
    'Who calls it: Nothing entered.',
  ])
})
