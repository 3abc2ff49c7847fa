import { describe, expect, it } from 'vitest'
import { checkReport } from '../../../../shared/governance/checks/check-report.ts'
import { anAssessment } from '../../assessment/an-assessment.ts'
import { aRecord } from '../../people/a-case-file.ts'
import { aSource, codesOf } from '../a-source.ts'

const formulation = aRecord(640, 'formulation', { assessment: anAssessment.id })
const summary = (more: object = {}) =>
  aRecord(660, 'report_summary', { assessment: anAssessment.id, ...more })
const meeting = (on: string, more: object = {}) =>
  aRecord(670, 'meeting', { kind: 'report', on, ...more })
const check = (...records: Parameters<typeof aSource>[0]) =>
  checkReport(aSource([anAssessment, ...records]))

describe('the report', () => {
  it('is asked for once there is a formulation', () => {
    expect(check()).toEqual([])
    expect(codesOf(check(formulation))).toEqual(['no_summary', 'no_report_meeting'])
    expect(codesOf(check(summary()))).toEqual(['no_report_meeting'])
  })

  it('needs the summary of this assessment, and a meeting of its own', () => {
    const other = { ...summary(), body: { assessment: formulation.id } }

    expect(codesOf(check(formulation, other))).toEqual(['no_summary', 'no_report_meeting'])
    expect(codesOf(check(summary(), meeting('2026-02-25', { kind: 'planning' })))).toEqual([
      'no_report_meeting',
      'meeting_ahead',
    ])
  })

  it('says when it is looked at again', () => {
    expect(
      check(summary({ reviewOn: '2026-02-03' }), meeting('2026-02-03', { decided: 'Yes' })),
    ).toMatchObject([{ code: 'report_review', review: true, dueOn: '2026-02-03' }])
  })
})

describe('a meeting', () => {
  it('is due on its day, at its time', () => {
    expect(check(summary(), meeting('2026-02-04', { at: '14:00' }))).toMatchObject([
      { list: 'due', words: 'Meeting on the report: today.', dueTime: '14:00', review: false },
    ])
    expect(check(summary(), meeting('2026-04-22'))).toMatchObject([
      { words: 'Meeting on the report: 22 April 2026.' },
    ])
  })

  it('that has passed asks what it decided, until somebody says', () => {
    expect(check(summary(), meeting('2026-02-03'))).toMatchObject([
      {
        list: 'unanswered',
        words: 'Meeting on the report on 3 February 2026: enter what it decided.',
      },
    ])
    expect(check(summary(), meeting('2026-02-03', { decided: 'The plan holds' }))).toEqual([])
  })

  it('of another kind is told too, before there is any report', () => {
    expect(codesOf(check(meeting('2026-02-25', { kind: 'planning' })))).toEqual(['meeting_ahead'])
  })
})
