import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReportSection } from '../../../../shared/report/model.ts'
import { buildAssessmentReport } from '../../../../shared/report/papers/build-assessment-report.ts'
import { loadPracticeCase } from '../../../builders/practice-case/load-practice-case.ts'
import { aCaseFile } from '../../people/a-case-file.ts'
import { aPaperSource } from '../a-paper-source.ts'
import { assessedRecords, licensedRecords } from '../sections/a-report-source.ts'
import { wordsOf } from '../words-of.ts'

interface Expected {
  readonly domainsLead: {
    readonly [domain: string]: { readonly marks: { readonly [factor: string]: number | null } }
  }
  readonly actFirst: readonly string[]
}
const expected: Expected = JSON.parse(
  readFileSync(new URL('../../../fixtures/kai-expected.json', import.meta.url), 'utf8'),
)
const model = buildAssessmentReport(aPaperSource(loadPracticeCase()))
const lines = model.sections.flatMap(wordsOf)

const sections = [
  ...['summary', 'why', 'law', 'consent', 'people', 'sources', 'reported', 'timeline'],
  ...['child_voice', 'family_voice', 'others_safety', 'child_safety', 'findings', 'profile'],
  ...['formulation', 'level', 'supervision', 'safety_plan', 'plan', 'recommendations'],
  ...['differences', 'sharing', 'review', 'sign_off', 'method', 'evidence_index'],
]

function idsOf(section: ReportSection): readonly string[] {
  return [section.id, ...(section.subsections ?? []).flatMap(idsOf)]
}

describe('the assessment report', () => {
  it('has every section, in order, and each place once', () => {
    const ids = model.sections.flatMap(idsOf)

    expect(model.sections.map(({ id }) => id)).toEqual([...sections, 'quality', 'left_out'])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has the marks of the practice case as they were given, and gives what is not known no number', () => {
    const marks = Object.values(expected.domainsLead).flatMap((domain) =>
      Object.entries(domain.marks),
    )
    // The table of the profile: factor | strength | concern or need | ...
    const printed = new Map(
      lines
        .map((line) => line.split(' | '))
        .filter((cells) => cells.length === 5 && /^[A-E]\d /.test(cells[0] ?? ''))
        .map(([name = '', , concern = '']) => [name.slice(0, 2), concern] as const)
        .filter(([, concern]) => /^(\d|Not known|No mark)$/.test(concern)),
    )

    expect(marks).toHaveLength(26)
    for (const [factor, mark] of marks)
      expect([factor, printed.get(factor)]).toEqual([
        factor,
        mark === null ? (factor === 'D5' ? 'No mark' : 'Not known') : String(mark),
      ])
  })

  it('acts first on what the practice case says', () => {
    const start = lines.indexOf('Act on this first')
    const end = lines.findIndex((line) => line.startsWith('Level proposed'))

    expect(lines.slice(start + 1, end).map((line) => line.slice(0, 2))).toEqual(expected.actFirst)
  })

  it('leads only to places that it has', () => {
    const text = JSON.stringify(model)
    const targets = new Set([...text.matchAll(/"toSection":"([^"]+)"/g)].map(([, id]) => id))
    const places = new Set([
      ...model.sections.flatMap(idsOf),
      ...[...text.matchAll(/"anchor":"([^"]+)"/g)].map(([, id]) => id),
    ])

    expect(targets.size).toBeGreaterThan(40)
    expect([...targets].filter((target) => !places.has(target ?? ''))).toEqual([])
  })

  it('names no child who was harmed but by code, and no withheld address', () => {
    expect(lines.join()).toContain('Child 1')
    expect(JSON.stringify(model)).not.toMatch(/Quillfeather|Fatima/)
  })

  it('is whole with a licensed tool alone: its numbers, and the annex with numbers only', () => {
    const licensed = buildAssessmentReport(aPaperSource(aCaseFile(...licensedRecords)))
    const text = licensed.sections.flatMap(wordsOf).join('\n')

    expect(licensed.sections.map(({ id }) => id)).toEqual([
      ...sections,
      'licensed',
      'quality',
      'left_out',
    ])
    expect(licensed.cover).toContainEqual({
      term: 'Certificates',
      words: 'DC Helen Shaw: C-123, 1 May 2024.',
    })
    expect(text.match(/6\.5 out of 12/g)).toHaveLength(3)
  })

  it('can be made of a case with nothing in it, and says so part by part', () => {
    const empty = buildAssessmentReport(aPaperSource(aCaseFile(), { recipients: [] }))

    expect(empty.recipients).toEqual(['not named yet'])
    expect(empty.sections.map(({ id }) => id)).toEqual([...sections, 'quality', 'left_out'])
    for (const section of empty.sections) expect(wordsOf(section).length).toBeGreaterThan(1)
  })

  it('draws the profile without what is contested only when asked', () => {
    const file = aCaseFile(...assessedRecords)
    const without = buildAssessmentReport(aPaperSource(file, { withoutContested: true }))
    const drawn = (report: typeof without) =>
      JSON.stringify(report.sections).includes('Drawn without')

    expect(drawn(without)).toBe(true)
    expect(drawn(buildAssessmentReport(aPaperSource(file)))).toBe(false)
  })
})
