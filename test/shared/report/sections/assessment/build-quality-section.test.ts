import { describe, expect, it } from 'vitest'
import { buildQualitySection } from '../../../../../shared/report/sections/assessment/build-quality-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, licensedRecords } from '../a-report-source.ts'

const rowsOf = (records: Parameters<typeof aReportSource>[0]) =>
  wordsOf(buildQualitySection(aReportSource(records))).slice(2)

describe('the quality check', () => {
  it('names what a report still lacks, factor by factor', () => {
    const rows = rowsOf(assessedRecords)

    expect(rows.find((row) => row.startsWith('An answer for every factor'))).toMatch(
      /Not yet: A2, A3, B1, /,
    )
    expect(rows.find((row) => row.startsWith("The child's view"))).toMatch(
      /Not yet: A1, A5, B1, D1$/,
    )
    expect(rows.find((row) => row.startsWith('A goal'))).toMatch(/Not yet: 3 findings$/)
  })

  it('asks no factors of a licensed tool alone, and is never satisfied by an empty case', () => {
    const applies = 'Does not apply: a licensed tool is used alone'

    expect(rowsOf(licensedRecords).filter((row) => row.endsWith(applies))).toHaveLength(3)
    expect(rowsOf([]).filter((row) => row.endsWith('no assessment has been started'))).toHaveLength(
      3,
    )
  })

  it('says yes to what is there', () => {
    const meeting = aRecord(200, 'meeting', { kind: 'report', on: '2026-04-22' })

    expect(rowsOf([...assessedRecords, meeting])).toContain('A meeting with a date | Yes')
  })
})
