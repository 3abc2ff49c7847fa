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
      '1 | Police: Say by when. By 30 May. | Two findings stay open. Rests on: A4 Who could be affected now. | ☐ yes  ☐ no  ☐ other',
    ])
    expect(wordsOf(buildRecommendationsSection(aReportSource([]))).slice(1)).toEqual([
      'No recommendation has been entered.',
    ])
  })
})

it('recommendations stand agency by agency in the order of the policy, and name no finding to whoever may not see one', () => {
  const asked = (number: number, agency: string, from: readonly string[] = []) =>
    aRecord(number, 'recommendation', { agency, what: `Ask ${number}`, reason: 'Because', from })
  const records = [
    ...assessedRecords,
    asked(200, 'police'),
    asked(201, 'childrens_social_care', [urgent.id]),
    asked(202, 'police'),
  ]
  const source = aReportSource(records, { assessed: undefined })
  const lines = wordsOf(buildRecommendationsSection(source)).slice(1)

  expect(lines.map((line) => /^\d/.exec(line)?.[0])).toEqual(['1', '2', '3'])
  expect(lines.map((line) => /Ask \d+/.exec(line)?.[0])).toEqual(['Ask 201', 'Ask 200', 'Ask 202'])
  expect(lines.join()).not.toMatch(/Rests on|A4| By /)
})

it('a recommendation that nobody tied to a finding rests on none', () => {
  const loose = aRecord(200, 'recommendation', { agency: 'police', what: 'Ask', reason: 'Because' })

  expect(wordsOf(buildRecommendationsSection(aReportSource([...assessedRecords, loose])))[1]).toBe(
    '1 | Police: Ask. | Because. | ☐ yes  ☐ no  ☐ other',
  )
})
