import { describe, expect, it } from 'vitest'
import { buildRecommendationsSection } from '../../../../../shared/report/sections/plan/build-recommendations-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, urgent } from '../a-report-source.ts'

describe('the recommendations', () => {
  it('are numbered, each with its reason and room for what is decided', () => {
    const one = aRecord(200, 'recommendation', {
      agency: 'police',
      what: 'Say by when',
      reason: 'Two findings stay open',
      by: '30 May',
      from: [urgent.id],
    })

    expect(
      wordsOf(buildRecommendationsSection(aReportSource([...assessedRecords, one]))).slice(1),
    ).toEqual([
      'R1 | Police: Say by when. By 30 May. | Two findings stay open. Rests on: A4 Who could be affected now. | ☐ yes  ☐ no  ☐ other',
    ])
    expect(wordsOf(buildRecommendationsSection(aReportSource([]))).slice(1)).toEqual([
      'No recommendation has been entered.',
    ])
  })
})
