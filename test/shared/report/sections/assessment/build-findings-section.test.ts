import { describe, expect, it } from 'vitest'
import { buildFindingsSection } from '../../../../../shared/report/sections/assessment/build-findings-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, licensedRecords } from '../a-report-source.ts'
import { kai } from '../a-section-source.ts'

const lines = wordsOf(buildFindingsSection(aReportSource(assessedRecords)))

describe('the findings', () => {
  it('begin each domain with what is strong, then concern, then what is not known', () => {
    expect(lines.slice(2, 12)).toEqual([
      'A. What happened',
      'What is strong',
      'A4 Who could be affected now. Strength 1 of 3, emerging. Paul watches when he is in.',
      'What is of concern, or needed',
      'A1 Intrusion and harm. Concern 3, serious. Distress is reported. [E2] Evidence: medium. Shown as medium: only one source is linked, and high needs two that do not depend on each other.',
      'A4 Who could be affected now. Concern 4, urgent. Today: Theo on Saturdays; Ruth told today. Gaps on Saturdays. [E1, E2] Evidence: high. The child: agrees: Everyone should knock. Carers: see it differently: Lee sees no need. Agencies: not asked.',
      'What is not known',
      'A5 Phones, gaming and online life. Concern not known: not enough information. Nobody knows what he does online.',
      'Not rated yet: A2 Pattern over time; A3 Power and pressure.',
      'Every factor',
    ])
  })

  it('give what is not known no number anywhere', () => {
    const unknown = lines.filter((line) => line.startsWith('A5 '))

    expect(unknown).toHaveLength(2)
    for (const line of unknown) expect(line.slice(2)).not.toMatch(/\d/)
  })

  it('have every factor in a table, and every finding a place that others lead to', () => {
    const section = buildFindingsSection(aReportSource(assessedRecords))

    expect(lines).toContain(
      'D1 Harm the child has lived through | not chosen | Need 3, serious | Not said | None',
    )
    expect(JSON.stringify(section).match(/"anchor":"factor-[A-E]\d"/g)).toHaveLength(26)
    expect(lines.slice(-1)).toEqual(['A4 Who could be affected now: A four-hour week at home.'])
  })

  it('of a licensed tool alone are its numbers with the assessor’s own words', () => {
    expect(wordsOf(buildFindingsSection(aReportSource(licensedRecords))).slice(2)).toEqual([
      'A licensed tool, 3rd edition',
      'Made by DC Helen Shaw, certificate C-123 of 1 May 2024. Completed 10 April 2026.',
      'My own account.',
      'First part: My label | 6.5 out of 12 | A good teacher. | Act on this first. In my words.',
      'Other label | Not enough information | Nothing entered | Nothing entered.',
    ])
    expect(wordsOf(buildFindingsSection(aReportSource([])))).toEqual([
      'Findings',
      'No assessment has been started.',
    ])
  })

  it('say which factors are closed, and why', () => {
    const open = aRecord(200, 'legal_position', {
      person: kai.id,
      status: 'investigation',
      on: '2026-02-03',
      source: 'Police',
    })
    const closed = wordsOf(buildFindingsSection(aReportSource([...assessedRecords, open])))

    expect(closed.find((line) => line.startsWith('B2 Sexual'))).toMatch(
      /Closed for now\. Closed while police enquiries are open \(since 3 February 2026\)/,
    )
  })
})
