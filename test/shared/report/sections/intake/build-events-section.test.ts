import { describe, expect, it } from 'vitest'
import { buildEventsSection } from '../../../../../shared/report/sections/intake/build-events-section.ts'
import { recordIdOf } from '../../../../builders/record-ids.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aSectionSource, kai } from '../a-section-source.ts'

function anEvent(
  number: number,
  body: object,
  standing: 'established' | 'alleged' = 'established',
) {
  return aRecord(
    number,
    'event',
    { what: `Event ${number}`, source: 'School', ...body },
    { standing },
  )
}

function linesOf(...records: Parameters<typeof aSectionSource>[0]) {
  return wordsOf(buildEventsSection(aSectionSource(records))).slice(1)
}

describe('earlier contacts and concerns', () => {
  it('say in words that nothing was entered', () => {
    expect(linesOf()).toEqual(['Nothing entered.'])
  })

  it('stand in order, undated last, each with its age, standing, place and answer', () => {
    const position = { kind: 'behaviour', position: 'problematic' }
    const records = [
      kai,
      anEvent(10, {}),
      anEvent(11, { when: '2022-11', ...position, response: 'Spoken to' }, 'alleged'),
      anEvent(12, { when: '2014-08', kind: 'contact' }),
    ]

    expect(linesOf(...records)).toEqual([
      'August 2014. Event 12 (School). Answer: none entered.',
      'November 2022 (Kai 10 years 7 or 8 months). Event 11 (School). Alleged; placed as problematic. Answer: Spoken to.',
      'Undated. Event 10 (School). Answer: none entered.',
    ])
  })

  it('put an answer with what it answers, and accounts of the same beside each other', () => {
    const records = [
      anEvent(10, { when: '2024-05-17', response: 'Detention' }),
      anEvent(11, { when: '2024-05-20', response: 'No further action', source: 'Social care' }),
      anEvent(12, { when: '2024-05-17', source: 'Police' }),
      aRecord(13, 'chronology_link', {
        first: recordIdOf(10),
        second: recordIdOf(11),
        decision: 'answers',
      }),
      aRecord(14, 'chronology_link', {
        first: recordIdOf(10),
        second: recordIdOf(12),
        decision: 'same',
      }),
    ]

    expect(linesOf(...records)).toEqual([
      '17 May 2024. Event 10 (School). Event 12 (Police). Answer: Detention. 20 May 2024: No further action (Social care).',
    ])
  })

  it('tell a chain of answers longer than the stack is deep, in its order', () => {
    const length = 5_000
    const records = Array.from({ length }, (_, index) => [
      anEvent(10_000 + index, { when: '2024-05-17' }),
      ...(index === 0
        ? []
        : [
            aRecord(20_000 + index, 'chronology_link', {
              first: recordIdOf(10_000 + index - 1),
              second: recordIdOf(10_000 + index),
              decision: 'answers',
            }),
          ]),
    ]).flat()

    const [line, ...rest] = linesOf(...records)

    expect(rest).toEqual([])
    expect(line?.match(/Event \d+/g)).toEqual(
      Array.from({ length }, (_, index) => `Event ${10_000 + index}`),
    )
  })

  it('leave strengths to their own place, and count what is not printed', () => {
    const referral = {
      receivedOn: '2026-02-03',
      receivedTime: '11:40',
      fromWords: 'School',
      reason: 'x',
      mashDecision: 'awaited',
    }
    const records = [
      anEvent(10, { when: '2025', kind: 'strength' }),
      anEvent(11, { when: '2024', kind: 'life' }),
      anEvent(12, { when: '2024', kind: 'legal' }),
      anEvent(13, { when: '2026-02-03', kind: 'contact' }),
      aRecord(14, 'referral', referral),
      ...Array.from({ length: 21 }, (_, index) => anEvent(20 + index, { when: `${2000 + index}` })),
      anEvent(50, { when: '1999', kind: 'behaviour' }),
    ]

    const lines = linesOf(...records)

    expect(lines).toHaveLength(21)
    expect(lines[0]).toMatch(/^1999/)
    expect(lines[1]).toMatch(/^2002/)
    expect(lines.at(-1)).toBe(
      'Not printed here: 5 more events of the chronology: 1 contact with a service from the day of the referral on; 2 events of no kind yet, 1 event in the family and 1 step by police or court of longer ago.',
    )
  })

  it('tell everything of the last twelve months before the referral, whatever its kind', () => {
    const records = [
      anEvent(10, { when: '2025-02-03', kind: 'life' }),
      anEvent(11, { when: '2025-02-04', kind: 'life' }),
      anEvent(12, { when: '2026-01-14', kind: 'legal' }),
      anEvent(13, { kind: 'legal' }),
    ]

    expect(linesOf(...records)).toEqual([
      '4 February 2025. Event 11 (School). Answer: none entered.',
      '14 January 2026. Event 12 (School). Answer: none entered.',
      'Not printed here: 2 more events of the chronology: 1 event in the family of longer ago; 1 step by police or court without a date.',
    ])
  })

  it('name the agency alone for an imported row', () => {
    const imported = aRecord(10, 'chronology_import', {
      fileName: 'x',
      agency: 'School',
      fingerprint: 'x',
    })
    const source = 'School: Head of Year 7'

    expect(
      linesOf(
        imported,
        anEvent(11, { source, importedFrom: imported.id }),
        anEvent(12, { source }),
      ),
    ).toEqual([
      'Undated. Event 11 (School). Answer: none entered.',
      'Undated. Event 12 (School: Head of Year 7). Answer: none entered.',
    ])
  })
})
