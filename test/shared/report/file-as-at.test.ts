import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { fileAsAt } from '../../../shared/report/file-as-at.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'

const asAt = parseIsoInstant('2026-02-04T09:30:00.000Z')
const rained = { what: 'It rained', source: 'School log' }

function keptOf(...records: readonly CaseRecord[]) {
  return fileAsAt(aCaseFile(...records), asAt).file.records.map(({ id }) => id)
}

describe('a case as at a moment', () => {
  it.each<[object, boolean]>([
    [{}, true],
    [{ when: '2026-02-03' }, true],
    [{ when: '2026-02-04' }, true],
    [{ when: '2026-02-04', time: '09:29' }, true],
    [{ when: '2026-02-04', time: '09:30' }, true],
    [{ when: '2026-02-04', time: '09:31' }, false],
    [{ when: '2026-02-05' }, false],
    [{ when: '2026-02' }, true],
    [{ when: '2026-03' }, false],
    [{ when: '2027' }, false],
  ])('on 4 February at 9:30am, an event %j is there: %s', (when, there) => {
    expect(keptOf(aRecord(1, 'event', { ...rained, ...when }))).toHaveLength(Number(there))
  })

  it('leaves out what was entered later, and counts it', () => {
    const late = {
      ...aRecord(1, 'event', rained),
      createdAt: parseIsoInstant('2026-02-04T09:30:00.001Z'),
    }

    expect(fileAsAt(aCaseFile(late), asAt)).toMatchObject({ later: 1, changedSince: 0 })
  })

  it('keeps what was changed since as it is, and counts it', () => {
    const changed = {
      ...aRecord(1, 'event', rained),
      updatedAt: parseIsoInstant('2026-02-05T09:00:00.000Z'),
    }

    const { file, later, changedSince } = fileAsAt(aCaseFile(changed), asAt)

    expect([file.records.length, later, changedSince]).toEqual([1, 0, 1])
  })

  it('takes an untimed account of the day for later when it tells the same as a later one', () => {
    const [timed, untimed, other] = [
      aRecord(1, 'event', { ...rained, when: '2026-02-04', time: '10:00' }),
      aRecord(2, 'event', { ...rained, when: '2026-02-04' }),
      aRecord(3, 'event', { ...rained, when: '2026-02-03' }),
    ]
    const same = (number: number, first: string, second: string) =>
      aRecord(number, 'chronology_link', { first, second, decision: 'same' })

    expect(
      keptOf(timed, untimed, other, same(4, untimed.id, timed.id), same(5, timed.id, other.id)),
    ).toEqual([3, 4, 5].map(recordIdOf))
  })

  it.each<[CaseRecord]>([
    [
      aRecord(1, 'evidence', {
        text: 'x',
        source: 'x',
        kind: 'other',
        reliability: 'low',
        when: '2026-02-05',
      }),
    ],
    [
      aRecord(1, 'statement', {
        person: recordIdOf(2),
        outcome: 'not_asked',
        on: '2026-02-05',
        source: 'x',
      }),
    ],
    [aRecord(1, 'opinion', { text: 'x', source: 'x', on: '2026-02-05' })],
    [
      aRecord(1, 'legal_position', {
        person: recordIdOf(2),
        status: 'none',
        on: '2026-02-05',
        source: 'x',
      }),
    ],
    [
      aRecord(1, 'constraint', {
        mustNot: 'x',
        kind: 'other',
        askedByWords: 'x',
        from: '2026-02-05',
      }),
    ],
    [
      aRecord(1, 'tier_decision', {
        tier: 'complex',
        on: '2026-02-05',
        reasons: 'x',
        alternatives: 'x',
      }),
    ],
    [aRecord(1, 'informed', { who: recordIdOf(2), told: 'told', what: 'x', on: '2026-02-05' })],
    [
      aRecord(1, 'priority_flag', {
        person: recordIdOf(2),
        flag: 'in_care',
        from: '2026-02-05',
        source: 'x',
      }),
    ],
    [
      aRecord(1, 'source_note', {
        kind: 'note',
        receivedOn: '2026-02-04',
        receivedTime: '09:31',
        fromWords: 'x',
        words: 'x',
      }),
    ],
  ])('leaves out what tells of a later moment: $noun', (record) => {
    expect(keptOf(record)).toEqual([])
  })
})
