import { describe, expect, it } from 'vitest'
import {
  buildFormulationSection,
  buildRestsOn,
} from '../../../../../shared/report/sections/assessment/build-formulation-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import {
  aReportSource,
  assessedRecords,
  assessment,
  need,
  strong,
  urgent,
} from '../a-report-source.ts'

describe('the formulation', () => {
  it('has every part with the findings that it rests on, and how things could go', () => {
    const records = [
      ...assessedRecords,
      aRecord(200, 'formulation', {
        assessment: assessment.id,
        worries: 'A younger child',
        worriesFrom: [urgent.id, need.id],
        unsure: 'What was said',
      }),
      aRecord(201, 'scenario', {
        assessment: assessment.id,
        what: 'Alone with Theo',
        where: "Gran's",
        withWhom: 'Theo',
        likelierIf: 'Ruth sleeps',
        from: [urgent.id],
      }),
    ]
    const lines = wordsOf(buildFormulationSection(aReportSource(records)))

    expect(lines.slice(0, 4)).toEqual([
      'Formulation',
      'What are people worried about?',
      'A younger child.',
      'Rests on: A4 Who could be affected now; D1 Harm the child has lived through.',
    ])
    expect(lines.slice(4, 6)).toEqual(['What happened before that shaped it?', 'Nothing entered.'])
    expect(lines.at(-1)).toBe(
      "Alone with Theo. Gran's; with Theo. More likely if: Ruth sleeps. Less likely if: Nothing entered. Rests on: A4 Who could be affected now.",
    )
  })

  it('says that there is none, and leads nowhere for whoever may not see findings', () => {
    expect(wordsOf(buildFormulationSection(aReportSource(assessedRecords))).slice(0, 2)).toEqual([
      'Formulation',
      'Nothing entered.',
    ])
    expect(
      buildRestsOn(aReportSource(assessedRecords, { assessed: undefined }), [urgent.id]),
    ).toEqual([])
  })
})

describe('an account of this child', () => {
  const other = aRecord(199, 'assessment', { ...assessment.body, startedOn: '2024-01-10' })
  const linesOf = (...records: Parameters<typeof aReportSource>[0][number][]) =>
    wordsOf(buildFormulationSection(aReportSource([...assessedRecords, ...records])))

  it('is the one written last for this assessment, and of no other', () => {
    const lines = linesOf(
      other,
      aRecord(200, 'formulation', { assessment: assessment.id, worries: 'First words' }),
      aRecord(201, 'formulation', { assessment: assessment.id, worries: 'Last words' }),
      aRecord(202, 'formulation', { assessment: other.id, worries: 'Older words' }),
      aRecord(203, 'scenario', { assessment: other.id, what: 'An older scenario' }),
    ).join('\n')

    expect(lines).toContain('Last words.')
    expect(lines).not.toMatch(/First words|Older words|older scenario/)
  })

  it('has what helps and what nobody is sure of, each with its own findings', () => {
    const lines = linesOf(
      aRecord(200, 'formulation', {
        assessment: assessment.id,
        worriesFrom: [urgent.id],
        helps: 'Pictures',
        helpsFrom: [strong.id],
        unsure: 'What was said online',
      }),
    )
    const helps = lines.indexOf('What helps, and who helps?')

    expect(helps).toBeGreaterThan(0)
    expect(lines.slice(helps + 1, helps + 3)).toEqual([
      'Pictures.',
      'Rests on: B1 Bodies, relationships and consent.',
    ])
    expect(lines.slice(-4)).toEqual([
      'What are we unsure of?',
      'What was said online.',
      'How things could go',
      'Nothing entered.',
    ])
  })

  it('leads nowhere from a part that nobody tied to a finding', () => {
    const lines = linesOf(
      aRecord(200, 'formulation', { assessment: assessment.id, before: 'A move' }),
    )

    expect(lines).toContain('A move.')
    expect(lines.join()).not.toContain('Rests on')
  })
})
