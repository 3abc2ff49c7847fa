import { describe, expect, it } from 'vitest'
import { buildSignOffSection } from '../../../../../shared/report/sections/plan/build-sign-off-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, assessment } from '../a-report-source.ts'
import { dana, helen, kai, mia } from '../a-section-source.ts'

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

it('has the second assessor and the chair by name, and each day on which the child was seen once', () => {
  const chair = aRecord(205, 'professional', { ...helen.body, name: 'Grace Obi' })
  const pair = aRecord(206, 'assessment', { ...assessment.body, coAssessor: helen.id })
  const meeting = aRecord(207, 'meeting', { kind: 'report', on: '2026-04-22', chair: chair.id })
  const part = (number: number) =>
    aRecord(number, 'session', {
      with: [kai.id],
      on: '2026-03-04',
      purpose: 'Talk',
      outcome: 'part',
      why: 'tired',
    })
  const lines = wordsOf(
    buildSignOffSection(aReportSource([kai, helen, chair, pair, meeting, part(208), part(209)])),
  )

  expect(lines[2]).toMatch(/^Second assessor \| DC Helen Shaw \|/)
  expect(lines[4]).toMatch(/^Chair of the meeting \| Grace Obi \|/)
  expect(lines).toContain('The child was seen: 4 March 2026.')
})

it('counts no session with a brother or sister as one with a carer', () => {
  const held = aRecord(200, 'session', {
    with: [mia.id],
    on: '2026-03-04',
    purpose: 'Talk',
    outcome: 'attended',
  })

  expect(wordsOf(buildSignOffSection(aReportSource([kai, mia, held]))).at(-1)).toBe(
    'Carers were seen: nothing entered.',
  )
})

it('has the supervising manager by name while they are there', () => {
  const line = (more: object) =>
    wordsOf(
      buildSignOffSection(
        aReportSource([
          aRecord(205, 'professional', {
            ...helen.body,
            name: 'Grace Obi',
            role: 'supervising manager and chair',
            ...more,
          }),
        ]),
      ),
    )[3]

  expect(line({})).toMatch(/^Supervising manager \| Grace Obi \|/)
  expect(line({ to: '2026-04-21' })).toMatch(/^Supervising manager \| _+ \|/)
})
