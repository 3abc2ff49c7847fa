import { describe, expect, it } from 'vitest'
import {
  buildLicensedFindings,
  buildLicensedSection,
} from '../../../../../shared/report/sections/assessment/build-licensed-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import {
  aReportSource,
  assessedRecords,
  licensedMark,
  licensedRecords,
} from '../a-report-source.ts'

describe('a licensed tool', () => {
  it('has an annex with numbers only: no word of what was found', () => {
    expect(wordsOf(buildLicensedSection(aReportSource(licensedRecords))).slice(2)).toEqual([
      'A licensed tool, 3rd edition',
      'Made by DC Helen Shaw, certificate C-123 of 1 May 2024. Completed 10 April 2026.',
      'First part: My label | 6.5 out of 12',
      'Other label | Not enough information',
    ])
  })

  it('has no annex where none was used', () => {
    const { blocks, subsections } = buildLicensedSection(aReportSource(assessedRecords))

    expect([blocks, subsections]).toEqual([[], []])
  })

  it('has its numbers cited and linked like findings', () => {
    const evidence = aRecord(200, 'evidence', {
      text: 'Seen',
      source: 'A visit',
      kind: 'observation',
      reliability: 'high',
      supports: [licensedMark.id],
    })
    const source = aReportSource([...licensedRecords, evidence])
    const [section] = buildLicensedFindings(source, source.assessed?.licensed ?? [])

    expect(section && wordsOf(section).join('\n')).toContain('Act on this first. In my words. [E1]')
    expect(JSON.stringify(section)).toContain('"anchor":"mark-1"')
  })
})
