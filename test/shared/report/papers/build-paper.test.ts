import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { buildPaper, type PaperDefinition } from '../../../../shared/report/papers/build-paper.ts'
import { buildEvidenceIndexSection } from '../../../../shared/report/sections/assessment/build-evidence-index-section.ts'
import { buildFindingsSection } from '../../../../shared/report/sections/assessment/build-findings-section.ts'
import { buildLicensedSection } from '../../../../shared/report/sections/assessment/build-licensed-section.ts'
import { buildMethodSection } from '../../../../shared/report/sections/assessment/build-method-section.ts'
import { aCaseFile, aRecord } from '../../people/a-case-file.ts'
import { aPaperSource } from '../a-paper-source.ts'
import { assessedRecords, seen } from '../sections/a-report-source.ts'
import { wordsOf } from '../words-of.ts'

const report: PaperDefinition = {
  kind: 'assessment_report',
  isLong: true,
  cover: () => [{ term: 'Meeting', words: 'Today.' }],
  sections: [
    ['findings', buildFindingsSection],
    ['method', buildMethodSection],
    ['evidence_index', buildEvidenceIndexSection],
    ['licensed', buildLicensedSection],
  ],
}
const file = aCaseFile(...assessedRecords)

describe('a paper', () => {
  it('that is long has numbered sections, lettered annexes and a list of contents; an empty annex is left out', () => {
    const model = buildPaper(report, aPaperSource(file))

    expect(model.contents).toBe('Contents')
    expect(model.sections.map(({ heading }) => heading)).toEqual([
      '1. Findings',
      'Annex A. Method and limits',
      'Annex B. Evidence index',
    ])
  })

  it('says in its text that it is a draft, and a final one does not', () => {
    expect(buildPaper(report, aPaperSource(file)).draftNote).toMatch(/^This is a draft\./)
    expect(buildPaper(report, aPaperSource(file, { status: 'final' })).draftNote).toBeUndefined()
  })

  it('says on its cover that it must not reach the family while it rests on what is held from them', () => {
    const open = assessedRecords.map((one) =>
      one.id === seen.id ? { ...one, heldFrom: undefined } : one,
    )

    expect(buildPaper(report, aPaperSource(file)).cover).toEqual([
      { term: 'Meeting', words: 'Today.' },
      {
        term: 'Held from the family',
        words:
          'Do not give or read this paper to the child or family: it rests on 1 entry held from them.',
      },
    ])
    expect(buildPaper(report, aPaperSource(aCaseFile(...open))).cover).toHaveLength(1)
  })

  it('leaves out what is held from its readers, in the findings, their citations and the index alike', () => {
    const told = 'Words that no other agency may read.'
    const hold = { heldFrom: 'agencies', heldUntilOn: parseIsoDate('2026-06-01') } as const
    const held = aRecord(
      300,
      'evidence',
      {
        text: told,
        source: 'Desk',
        kind: 'call',
        reliability: 'low',
        supports: ['A4'],
        when: '2026-02-07',
      },
      hold,
    )
    const lines = buildPaper(
      report,
      aPaperSource(aCaseFile(...assessedRecords, held)),
    ).sections.flatMap(wordsOf)

    expect(lines.join('\n')).not.toContain(told)
    expect(lines.filter((line) => /^\[\d/.test(line))).toHaveLength(3)
    expect(
      lines.find((line) => line.startsWith('A4 Who could be affected now. Concern 4')),
    ).toContain(' [1, 2] ')
  })

  it('gives a section that may not see findings none, whatever the paper has', () => {
    let has: boolean | undefined
    buildPaper(
      {
        ...report,
        sections: [
          [
            'law',
            (source) => {
              has = source.assessed !== undefined
              return { id: 'law', heading: 'Law', blocks: [] }
            },
          ],
        ],
      },
      aPaperSource(file),
    )

    expect(has).toBe(false)
  })

  it('in large print has one column', () => {
    const model = buildPaper(report, aPaperSource(file, { largePrint: true }))
    const kinds = model.sections.flatMap((section) => section.blocks.map(({ kind }) => kind))

    expect(model.largePrint).toBe(true)
    expect(kinds).not.toContain('keyFacts')
  })
})
