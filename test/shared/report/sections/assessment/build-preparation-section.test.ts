import { describe, expect, it } from 'vitest'
import { buildPreparationSection } from '../../../../../shared/report/sections/assessment/build-preparation-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, assessment, licensedRecords } from '../a-report-source.ts'
import { dana, helen, kai } from '../a-section-source.ts'

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

it('names the second assessor and a licensed tool beside the other, or alone', () => {
  const both = aRecord(300, 'assessment', {
    ...assessment.body,
    adaptations: undefined,
    use: 'both',
    coAssessor: helen.id,
  })
  const lines = wordsOf(buildPreparationSection(aReportSource([helen, both])))

  expect(lines).toContain('Who assesses: DC Helen Shaw, with DC Helen Shaw. Started 20 February.')
  expect(lines).toContainEqual(expect.stringMatching(/^With what: .*, with a licensed tool\.$/))
  expect(lines).toContain('Made easier: Nothing entered.')
  expect(wordsOf(buildPreparationSection(aReportSource(licensedRecords)))).toContain(
    'With what: A licensed tool, by somebody certified in it.',
  )
})

it('has who agreed, and the sessions by date', () => {
  const held = (number: number, on: string) =>
    aRecord(number, 'session', {
      with: [kai.id],
      on,
      purpose: 'Talk',
      outcome: 'part',
      why: 'tired',
    })
  const lines = wordsOf(
    buildPreparationSection(aReportSource([kai, held(200, '2026-03-09'), held(201, '2026-03-02')])),
  )

  expect(lines).toContain('Nothing entered yet for Kai.')
  expect(lines.slice(-2)).toEqual([
    '2 March, with Kai: ended early: tired',
    '9 March, with Kai: ended early: tired',
  ])
})
