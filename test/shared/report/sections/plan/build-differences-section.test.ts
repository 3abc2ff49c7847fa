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
      'DC Helen Shaw: school. Too soon. Others: Not too soon. (1 March.) Not resolved. To be resolved by 8 May.',
      'About the plan. Lee does not.',
      'A4 Who could be affected now. Carers: see it differently: Lee sees no need.',
    ])
    expect(wordsOf(buildDifferencesSection(aReportSource([]))).slice(1)).toEqual([
      'No difference of view has been entered.',
    ])
  })
})

describe('a difference of view', () => {
  const between = { who: helen.id, on: '2026-03-01', about: 'school', view: 'Too soon' }
  const linesOf = (...records: Parameters<typeof aReportSource>[0][number][]) =>
    wordsOf(buildDifferencesSection(aReportSource([helen, ...records]))).slice(1)

  it('says how it was resolved, or that no day is set', () => {
    expect(
      linesOf(
        aRecord(200, 'difference', { ...between, outcome: 'Half days', resolveBy: '2026-05-08' }),
        aRecord(201, 'difference', between),
      ),
    ).toEqual([
      'DC Helen Shaw: school. Too soon. (1 March.) Resolved: Half days.',
      'DC Helen Shaw: school. Too soon. (1 March.) Not resolved. No day is set for it.',
    ])
  })

  it.each([
    ['Paused until the report. Not resolved.', 'Not resolved. So far: Paused until the report.'],
    ['Not resolved yet', 'Not resolved.'],
    ['Agreed that it is a knotty one', 'Resolved: Agreed that it is a knotty one.'],
  ])('that came to %j is never both resolved and not', (outcome, words) => {
    const [line] = linesOf(aRecord(200, 'difference', { ...between, outcome }))

    expect(line).toBe(`DC Helen Shaw: school. Too soon. (1 March.) ${words}`)
  })

  it('about the level is that of the latest decision', () => {
    const level = (number: number, on: string, disagreement?: string) =>
      aRecord(number, 'tier_decision', {
        tier: 'complex',
        on,
        reasons: 'Two homes',
        alternatives: 'Less',
        disagreement,
      })

    expect(
      linesOf(level(200, '2026-02-04', 'Too high'), level(201, '2026-04-17', 'Too low')),
    ).toEqual(['About the level. Too low.'])
  })

  it('about a finding leads to it', () => {
    expect(JSON.stringify(buildDifferencesSection(aReportSource(assessedRecords)))).toContain(
      '"toSection":"factor-A4"',
    )
  })
})
