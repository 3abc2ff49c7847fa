import { describe, expect, it } from 'vitest'
import { buildLevelSection } from '../../../../../shared/report/sections/assessment/build-level-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, assessment } from '../a-report-source.ts'
import { helen } from '../a-section-source.ts'

describe('the level', () => {
  it('stands with reasons, alternatives, every step before it and what would change it', () => {
    const step = (number: number, tier: string, on: string) =>
      aRecord(number, 'tier_decision', {
        tier,
        on,
        reasons: 'Three homes',
        alternatives: 'Waiting',
        agreedBy: [helen.id],
      })
    const summary = aRecord(210, 'report_summary', {
      assessment: assessment.id,
      stepUpDown: 'A new report',
    })
    const lines = wordsOf(
      buildLevelSection(
        aReportSource([
          ...assessedRecords,
          step(200, 'vulnerable', '2026-02-04'),
          step(201, 'complex', '2026-04-17'),
          summary,
        ]),
      ),
    )

    expect(lines[1]).toBe(
      'Tier proposed: Complex, 17 April. Three homes. Considered: Waiting. Agreed by DC Helen Shaw. Before that: First placed at Vulnerable, 4 February 2026.',
    )
    expect(lines[2]).toBe('What would mean a step up or a step down: A new report.')
  })

  it('is said not to be chosen', () => {
    expect(wordsOf(buildLevelSection(aReportSource([]))).slice(1)).toEqual([
      'Tier proposed: nothing entered.',
      'What would mean a step up or a step down: nothing entered.',
    ])
  })
})
