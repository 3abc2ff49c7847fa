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
  licensedRecord,
  licensedRecords,
} from '../a-report-source.ts'

const seen = (more: object) =>
  aRecord(200, 'evidence', {
    text: 'Seen',
    source: 'A visit',
    kind: 'observation',
    reliability: 'high',
    ...more,
  })

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
    const evidence = seen({ supports: [licensedMark.id] })
    const source = aReportSource([...licensedRecords, evidence])
    const [section] = buildLicensedFindings(source, source.assessed?.licensed ?? [])

    expect(section && wordsOf(section).join('\n')).toContain('Act on this first. In my words. [1]')
    expect(JSON.stringify(section)).toContain('"anchor":"mark-1"')
  })
})

describe('the numbers of a licensed tool', () => {
  const findingsOf = (records: Parameters<typeof aReportSource>[0]) => {
    const source = aReportSource(records)
    return buildLicensedFindings(source, source.assessed?.licensed ?? [])
  }
  const linesOf = (records: Parameters<typeof aReportSource>[0]) =>
    findingsOf(records).flatMap(wordsOf)

  it('say whose labels they are and who may read them', () => {
    expect(wordsOf(buildLicensedSection(aReportSource(licensedRecords)))[1]).toMatch(
      /^No wording of a licensed tool is here.*certified in the tool/,
    )
  })

  it('are said not to be there yet, nor the tool completed', () => {
    const { completedOn: _, ...body } = licensedRecord.body
    const open = { ...licensedRecord, body }
    const records = licensedRecords
      .filter(({ noun }) => noun !== 'licensed_mark' && noun !== 'licensed_record')
      .concat(open)

    expect(linesOf(records)).toContain('No number has been entered.')
    expect(linesOf(records)[1]).toMatch(/ Not completed yet\.$/)
    expect(wordsOf(buildLicensedSection(aReportSource(records))).at(-1)).toBe(
      'No number has been entered.',
    )
  })

  it('are drawn, each out of its own highest number, and what is not known in words', () => {
    const drawn = findingsOf(licensedRecords)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'figure' ? [block.alt] : []))
      .join('\n')

    expect(drawn).toContain('6.5 out of 12')
    expect(drawn.toLowerCase()).toContain('not enough information')
    expect(drawn).not.toContain('out of 10')
  })

  it('are acted on first only where the assessor says so, and cite what speaks against them', () => {
    const against = seen({ contradicts: [licensedMark.id] })
    const lines = linesOf([...licensedRecords, against])

    expect(lines.filter((line) => line.includes('Act on this first'))).toHaveLength(1)
    expect(lines.at(-1)).toBe(
      'Other label | Not enough information | Nothing entered | Nothing entered.',
    )
    expect(lines.filter((line) => line.includes('[1]'))).toEqual([
      expect.stringMatching(/^First part: My label/),
    ])
  })
})
