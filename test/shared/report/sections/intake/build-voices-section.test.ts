import { describe, expect, it } from 'vitest'
import { buildVoicesSection } from '../../../../../shared/report/sections/intake/build-voices-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aSectionSource, child1, dana, helen, kai, mia } from '../a-section-source.ts'

const words = { outcome: 'said', on: '2026-02-03', source: 'Note' }

describe('what goes well and what people say', () => {
  it('says in words that nobody was heard, and names each child', () => {
    expect(wordsOf(buildVoicesSection(aSectionSource([kai, mia, child1, dana]))).slice(1)).toEqual([
      'What goes well: nothing entered; ask.',
      "Children's own words: No words entered for Kai, Mia.",
      'What adults say: no words entered.',
    ])
  })

  it('gives words exactly, with what was seen, when, to whom and whether they were asked', () => {
    const records = [
      kai,
      mia,
      dana,
      helen,
      aRecord(10, 'statement', {
        ...words,
        person: kai.id,
        words: 'I want to go back to football.',
        observation: 'Drew a shed',
        heardBy: helen.id,
        present: 'teaching assistant',
        method: 'drawing',
        prompted: 'unprompted',
      }),
      aRecord(11, 'statement', { ...words, person: mia.id, outcome: 'declined', reason: 'tired' }),
      aRecord(12, 'statement', { ...words, person: mia.id, outcome: 'not_present' }),
      aRecord(13, 'statement', { ...words, person: dana.id, words: 'I had a feeling' }),
    ]

    expect(wordsOf(buildVoicesSection(aSectionSource(records))).slice(2)).toEqual([
      "Children's own words:",
      '- Kai: “I want to go back to football.” Seen: Drew a shed (3 February, to DC Helen Shaw, with teaching assistant, drawing, not asked).',
      '- Mia was asked, and chose not to answer: tired (3 February).',
      '- Mia was not there (3 February).',
      'What adults say: Dana: “I had a feeling” (3 February).',
    ])
  })

  it('says why a child has not been asked without a stray stop', () => {
    const reason = 'police ask that nobody does before the interview.'
    const silent = aRecord(10, 'statement', {
      person: kai.id,
      outcome: 'not_asked',
      reason,
      on: '2026-02-04',
      source: 'Call',
    })

    expect(wordsOf(buildVoicesSection(aSectionSource([kai, silent])))[2]).toBe(
      "Children's own words: Kai has not been asked: police ask that nobody does before the interview (4 February).",
    )
  })

  it('does not bury what goes well', () => {
    const strength = { what: 'Kind in reading club', kind: 'strength', source: 'School' }
    const records = [
      aRecord(10, 'event', { ...strength, when: '2026-02' }),
      aRecord(11, 'event', { ...strength, what: 'Helps at home' }, { standing: 'alleged' }),
    ]

    expect(wordsOf(buildVoicesSection(aSectionSource(records)))[1]).toBe(
      'What goes well: Kind in reading club (School, February 2026). Helps at home (School, alleged).',
    )
  })
})
