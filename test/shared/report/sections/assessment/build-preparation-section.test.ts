import { describe, expect, it } from 'vitest'
import { buildPreparationSection } from '../../../../../shared/report/sections/assessment/build-preparation-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'
import { dana, kai } from '../a-section-source.ts'

describe('the preparation', () => {
  it('says who assesses and how, and which sessions are planned or were held', () => {
    const records = [
      ...assessedRecords,
      aRecord(200, 'session', {
        with: [kai.id, dana.id],
        on: '2026-05-01',
        at: '10:00',
        purpose: 'Rules',
        place: 'School',
        outcome: 'planned',
      }),
      aRecord(201, 'session', {
        with: [kai.id],
        on: '2026-03-01',
        purpose: 'Hello',
        outcome: 'not_attended',
        why: 'the bus',
      }),
    ]
    const lines = wordsOf(buildPreparationSection(aReportSource(records)))

    expect(lines.slice(1, 4)).toEqual([
      'Who assesses: DC Helen Shaw. Started 20 February.',
      'With what: Safety, Strengths and Support Framework, ages 12 to 17, version 1.',
      'Made easier: Pictures and short sentences.',
    ])
    expect(lines.slice(-3)).toEqual([
      'Sessions',
      '1 May 2026, 10:00am, with Kai and Dana. Rules. School.',
      '1 March, with Kai: they did not come: the bus',
    ])
  })

  it('says what was not entered', () => {
    const lines = wordsOf(buildPreparationSection(aReportSource([])))

    expect(lines).toContain('Who assesses: Nobody has been entered yet.')
    expect(lines).toContain('No session is planned.')
  })
})
