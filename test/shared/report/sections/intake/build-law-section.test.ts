import { describe, expect, it } from 'vitest'
import { buildLawSection } from '../../../../../shared/report/sections/intake/build-law-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aSectionSource, helen, kai } from '../a-section-source.ts'

const constraint = {
  mustNot: 'Nobody asks Kai about it',
  kind: 'asking_about_report',
  person: kai.id,
  askedByWords: 'the police',
  from: '2026-02-01',
}

describe('the law and what must not be done', () => {
  it('say in words what was not entered', () => {
    expect(wordsOf(buildLawSection(aSectionSource([kai])))).toEqual([
      'The law, the police, and what must not be done',
      'What must not be done',
      'Nothing entered. Ask the police before anybody talks with the child.',
      'Legal position: nothing entered. Ask the police where the law stands.',
    ])
  })

  it('stand in a callout that no reader may miss', () => {
    const [first] = buildLawSection(aSectionSource([aRecord(10, 'constraint', constraint)])).blocks

    expect(first).toMatchObject({ kind: 'callout', heading: 'What must not be done' })
    expect(JSON.stringify(first)).toContain('{"text":"Nobody asks Kai about it.","bold":true}')
  })

  it('show what was recorded against a constraint, and one that was lifted apart', () => {
    const said = { person: kai.id, outcome: 'said', words: 'No', source: 'Note', on: '2026-02-02' }
    const lifted = {
      ...constraint,
      kind: 'other',
      mustNot: 'No visits',
      liftedOn: '2026-02-03',
      liftedBy: 'Court',
    }
    const lines = wordsOf(
      buildLawSection(
        aSectionSource([
          kai,
          aRecord(10, 'constraint', constraint),
          aRecord(11, 'constraint', lifted),
          aRecord(12, 'statement', { ...said, askedAboutReport: 'yes' }),
        ]),
      ),
    )

    expect(lines.slice(2, 6)).toEqual([
      'Nobody asks Kai about it. Asked by the police, from 1 February 2026 until it is lifted.',
      expect.stringMatching(
        /^Recorded against this: The conversation with Kai \(2 February 2026\)/,
      ),
      'No longer in force:',
      expect.stringMatching(/^No visits\. .*lifted 3 February 2026 by Court\.$/),
    ])
  })

  it('say of an officer whom these readers may not know that the name is held back', () => {
    const position = { person: kai.id, source: 'police', status: 'allegation', on: '2026-01-30' }
    const records = [kai, aRecord(10, 'legal_position', { ...position, officer: helen.id })]

    expect(wordsOf(buildLawSection(aSectionSource(records))).at(-1)).toContain(
      'Officer: a worker whose name is held back.',
    )
  })

  it('give the latest position in full and those before it in a line', () => {
    const position = { person: kai.id, source: 'police' }
    const records = [
      kai,
      helen,
      aRecord(10, 'legal_position', { ...position, status: 'allegation', on: '2026-01-30' }),
      aRecord(11, 'legal_position', {
        ...position,
        status: 'investigation',
        on: '2026-02-03',
        officer: helen.id,
        reference: 'CR-1',
        outcome: 'awaited',
        bail: 'none',
        next: 'Interview on 19 February',
      }),
    ]

    expect(wordsOf(buildLawSection(aSectionSource(records))).at(-1)).toBe(
      'Kai: under investigation, from 3 February (police). Officer: DC Helen Shaw. Reference: CR-1. Outcome: awaited. Orders: nothing entered. Bail or release conditions: none. Next: Interview on 19 February. Before that: Allegation only, from 30 January.',
    )
  })
})
