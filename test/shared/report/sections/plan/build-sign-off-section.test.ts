import { describe, expect, it } from 'vitest'
import { buildSignOffSection } from '../../../../../shared/report/sections/plan/build-sign-off-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'
import { dana, kai } from '../a-section-source.ts'

describe('the sign-off', () => {
  it('has a line for each who signs, and when the child and the carers were seen', () => {
    const held = (number: number, who: string, on: string, outcome = 'attended') =>
      aRecord(number, 'session', { with: [who], on, purpose: 'Talk', outcome, why: 'x' })
    const records = [
      ...assessedRecords,
      held(201, kai.id, '2026-03-11'),
      held(200, kai.id, '2026-03-04'),
      held(202, dana.id, '2026-03-09'),
      held(203, dana.id, '2026-03-10', 'cancelled'),
    ]
    const lines = wordsOf(buildSignOffSection(aReportSource(records)))

    expect(lines[1]).toMatch(/^Lead assessor \| DC Helen Shaw \| _+ \| _+$/)
    expect(lines[3]).toMatch(/^Supervising manager \| _+ \|/)
    expect(lines.slice(-2)).toEqual([
      'The child was seen: 4 March 2026 and 11 March 2026.',
      'Carers were seen: 9 March 2026.',
    ])
  })

  it('falls back to whoever makes the paper, and says what was not entered', () => {
    const lines = wordsOf(buildSignOffSection(aReportSource([])))

    expect(lines[1]).toMatch(/^Lead assessor \| Amina Khalid \|/)
    expect(lines.slice(-2)).toEqual([
      'The child was seen: nothing entered.',
      'Carers were seen: nothing entered.',
    ])
  })
})
