import { describe, expect, it } from 'vitest'
import { buildReportedSection } from '../../../../../shared/report/sections/intake/build-reported-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'
import { kai } from '../a-section-source.ts'

describe('what is reported', () => {
  it('has each behaviour with who says so and how far it was shown, and opinions apart', () => {
    const records = [
      kai,
      aRecord(200, 'event', {
        what: 'Comments that upset others.',
        when: '2022-11',
        source: 'School log',
        kind: 'behaviour',
        position: 'problematic',
      }),
      aRecord(
        201,
        'event',
        {
          what: 'A report',
          when: '2026-02-01',
          time: '09:30',
          source: 'Police',
          kind: 'behaviour',
        },
        { standing: 'alleged' },
      ),
      aRecord(202, 'event', {
        what: 'A meeting',
        when: '2026-02-02',
        source: 'School',
        kind: 'contact',
      }),
      aRecord(203, 'opinion', { text: 'He needs help', source: 'Gran' }),
    ]

    expect(wordsOf(buildReportedSection(aReportSource(records))).slice(2)).toEqual([
      'November 2022 (Kai 10 years 7 or 8 months). Comments that upset others (School log). Placed as problematic. ',
      '1 February 2026, 9:30am (Kai 13 years 10 months). A report (Police). Alleged. ',
      'Opinions, kept apart from what happened',
      'Gran: “He needs help”.',
    ])
  })

  it('says that there is none', () => {
    const lines = wordsOf(buildReportedSection(aReportSource(assessedRecords)))

    expect(lines).toContain('No behaviour has been entered.')
  })
})

describe('how behaviour is written down', () => {
  it('places a behaviour and never a child', () => {
    expect(wordsOf(buildReportedSection(aReportSource([])))[1]).toContain('never of a child')
  })

  it('says of a behaviour that is established that it is', () => {
    const seen = aRecord(200, 'event', {
      what: 'Comments',
      when: '2022-11',
      source: 'School log',
      kind: 'behaviour',
    })

    expect(wordsOf(buildReportedSection(aReportSource([kai, seen])))[2]).toMatch(
      /Comments \(School log\)\. Established\. $/,
    )
  })

  it('says whose words a label is', () => {
    const [label] = aReportSource([]).policies.language.labels
    const opinion = aRecord(201, 'opinion', { text: `He is a ${label}`, source: 'School' })

    expect(wordsOf(buildReportedSection(aReportSource([opinion]))).at(-1)).toBe(
      `School: “He is a ${label}”. (Their words, not a description of the child.)`,
    )
  })
})
