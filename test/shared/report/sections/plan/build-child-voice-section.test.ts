import { describe, expect, it } from 'vitest'
import { buildChildVoiceSection } from '../../../../../shared/report/sections/plan/build-child-voice-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords, assessment } from '../a-report-source.ts'
import { dana, kai } from '../a-section-source.ts'

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
