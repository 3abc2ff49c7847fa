import { describe, expect, it } from 'vitest'
import { buildDifferencesSection } from '../../../../../shared/report/sections/plan/build-differences-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'
import { helen } from '../a-section-source.ts'

describe('the differences of view', () => {
  it('stand with whose they are and how they are to be resolved; those about findings too', () => {
    const open = aRecord(200, 'difference', {
      who: helen.id,
      on: '2026-03-01',
      about: 'school',
      view: 'Too soon',
      others: 'Not too soon',
      resolveBy: '2026-05-08',
    })
    const plan = aRecord(201, 'plan', {
      stage: 'interim',
      on: '2026-04-17',
      differences: 'Lee does not',
    })

    expect(
      wordsOf(buildDifferencesSection(aReportSource([...assessedRecords, open, plan]))).slice(1),
    ).toEqual([
      'DC Helen Shaw: school. Too soon. Others: Not too soon. (1 March.) To be resolved by 8 May.',
      'About the plan. Lee does not.',
      'A4 Who could be affected now. Carers: see it differently: Lee sees no need.',
    ])
    expect(wordsOf(buildDifferencesSection(aReportSource([]))).slice(1)).toEqual([
      'No difference of view has been entered.',
    ])
  })
})
