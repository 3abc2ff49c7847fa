import { describe, expect, it } from 'vitest'
import { buildChildVoiceSection } from '../../../../../shared/report/sections/plan/build-child-voice-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, assessment } from '../a-report-source.ts'
import { dana, kai, mia } from '../a-section-source.ts'

describe("the child's own words", () => {
  it('stand in quotation marks with how they were gathered, and what will change because of them', () => {
    const records = [
      ...assessedRecords,
      aRecord(200, 'statement', {
        person: kai.id,
        outcome: 'said',
        words: 'I want football',
        on: '2026-02-10',
        source: 'A call',
        method: 'drawing',
      }),
      aRecord(201, 'session', {
        with: [kai.id],
        on: '2026-03-11',
        purpose: 'Play',
        method: 'drawing',
        outcome: 'attended',
        words: 'I hope she is okay\nCan we stop?',
        observation: 'Smiled',
      }),
      aRecord(202, 'session', {
        with: [dana.id],
        on: '2026-03-12',
        purpose: 'Home',
        outcome: 'attended',
        words: 'Not his',
      }),
      aRecord(203, 'report_summary', {
        assessment: assessment.id,
        adultsWillChange: 'Everybody knocks',
      }),
    ]

    expect(wordsOf(buildChildVoiceSection(aReportSource(records))).slice(1)).toEqual([
      'Kai: “I want football” (10 February, drawing).',
      '“I hope she is okay” “Can we stop?” (in the session of 11 March, drawing or writing). Seen: Smiled.',
      'What adults will change because of this: Everybody knocks.',
    ])
  })

  it('are said not to be there', () => {
    expect(wordsOf(buildChildVoiceSection(aReportSource([]))).slice(1)).toEqual([
      'No words of the child have been entered.',
      'What adults will change because of this: nothing entered.',
    ])
  })
})

it('only the child who is assessed speaks here, earliest words first, and nobody’s opinion', () => {
  const said = (number: number, person: string, words: string, on: string) =>
    aRecord(number, 'statement', { person, outcome: 'said', words, on, source: 'A visit' })
  const session = (number: number, on: string, more: object) =>
    aRecord(number, 'session', {
      with: [kai.id],
      on,
      purpose: 'Talk',
      outcome: 'attended',
      opinion: 'The writer thinks so',
      ...more,
    })
  const lines = wordsOf(
    buildChildVoiceSection(
      aReportSource([
        kai,
        mia,
        dana,
        said(200, kai.id, 'Second', '2026-03-02'),
        said(201, kai.id, 'First', '2026-03-01'),
        said(202, mia.id, 'Of Mia', '2026-03-01'),
        said(203, dana.id, 'Of Dana', '2026-03-01'),
        session(204, '2026-03-20', { words: 'Fourth' }),
        session(205, '2026-03-10', { words: 'Third', observation: 'Drew' }),
        session(206, '2026-03-11', { observation: 'Said nothing' }),
      ]),
    ),
  ).slice(1, -1)

  expect(lines.map((line) => /“[^”]*”/.exec(line)?.[0])).toEqual([
    '“First”',
    '“Second”',
    '“Third”',
    '“Fourth”',
  ])
  expect(lines.join()).not.toContain('The writer thinks so')
})
