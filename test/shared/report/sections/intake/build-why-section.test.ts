import { describe, expect, it } from 'vitest'
import { buildWhySection } from '../../../../../shared/report/sections/intake/build-why-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'

const meeting = aRecord(200, 'meeting', {
  kind: 'report',
  on: '2026-04-22',
  at: '14:00',
  decides: 'Whether the plan is agreed\nWho gets an answer',
})

describe('why there is a report', () => {
  it('says what was not entered', () => {
    const lines = wordsOf(buildWhySection(aReportSource([])))

    expect(lines).toContain('Child: Nothing entered.')
    expect(lines).toContain('Referral: Nothing entered.')
    expect(lines.slice(-2)).toEqual(['What the meeting must decide', 'Nothing entered.'])
  })

  it('names the child, where every clock stands, and what the meeting must decide', () => {
    const lines = wordsOf(buildWhySection(aReportSource([...assessedRecords, meeting])))

    expect(lines.join('\n')).toContain('Child: Kai, 14 years 1 month (born 9 March 2012).')
    expect(lines.join('\n')).toContain('Dates: Strategy discussion: ')
    expect(lines.slice(-3)).toEqual([
      'What the meeting of 22 April 2026, 2:00pm must decide',
      'Whether the plan is agreed',
      'Who gets an answer',
    ])
  })
})
