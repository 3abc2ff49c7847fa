import { describe, expect, it } from 'vitest'
import { buildFamilyVoiceSection } from '../../../../../shared/report/sections/plan/build-family-voice-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'
import { child1, dana, kai } from '../a-section-source.ts'

describe("the family's own words", () => {
  it('stand under each person, and whoever said nothing is named', () => {
    const said = aRecord(200, 'statement', {
      person: dana.id,
      outcome: 'said',
      words: 'I had a feeling',
      on: '2026-02-05',
      source: 'A visit',
    })
    const ofKai = aRecord(201, 'statement', {
      person: kai.id,
      outcome: 'said',
      words: 'Mine',
      on: '2026-02-05',
      source: 'A visit',
    })

    expect(
      wordsOf(buildFamilyVoiceSection(aReportSource([...assessedRecords, said, ofKai]))).slice(1),
    ).toEqual([
      'Dana, mother',
      '- Dana: “I had a feeling” (5 February).',
      'No words entered for Mia.',
    ])
    expect(wordsOf(buildFamilyVoiceSection(aReportSource([]))).slice(1)).toEqual([
      'Nobody of the family has been entered.',
    ])
  })
})

it('nobody who died and no child who was harmed is asked for words here', () => {
  const died = aRecord(210, 'person', { ...dana.body, name: 'Amir', lifeStatus: 'deceased' })
  const words = aRecord(211, 'statement', {
    person: child1.id,
    outcome: 'said',
    words: 'Of Child 1',
    on: '2026-03-01',
    source: 'A visit',
  })

  expect(
    wordsOf(buildFamilyVoiceSection(aReportSource([kai, dana, died, child1, words]))).slice(1),
  ).toEqual(['No words entered for Dana.'])
})

it('words from a session stand with whoever said them, after their statements', () => {
  const session = aRecord(212, 'session', {
    with: [dana.id],
    on: '2026-03-09',
    purpose: 'Home',
    method: 'visit',
    outcome: 'attended',
    words: 'I cannot be everywhere.',
  })

  expect(wordsOf(buildFamilyVoiceSection(aReportSource([kai, dana, session]))).slice(1)).toEqual([
    'Dana, mother',
    expect.stringMatching(/^- “I cannot be everywhere\.” \(in the session of 9 March/),
  ])
})
