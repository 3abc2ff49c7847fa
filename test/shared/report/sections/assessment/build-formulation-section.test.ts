import { describe, expect, it } from 'vitest'
import {
  buildFormulationSection,
  buildRestsOn,
} from '../../../../../shared/report/sections/assessment/build-formulation-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, assessment, need, urgent } from '../a-report-source.ts'

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
