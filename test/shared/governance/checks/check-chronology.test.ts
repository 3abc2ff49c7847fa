import { describe, expect, it } from 'vitest'
import { checkChronology } from '../../../../shared/governance/checks/check-chronology.ts'
import { recordIdOf } from '../../../builders/record-ids.ts'
import { aRecord } from '../../people/a-case-file.ts'
import { aSource, codesOf } from '../a-source.ts'

const event = (number: number, more: object = {}) =>
  aRecord(number, 'event', {
    what: `Something ${number}`,
    source: 'School',
    when: '2022-11',
    kind: 'life',
    ...more,
  })
const undated = (number: number) =>
  aRecord(number, 'event', { what: 'Something', source: 'School', kind: 'life' })
const unsorted = (number: number, more: object = {}) =>
  aRecord(number, 'event', { what: 'Something', source: 'School', when: '2022', ...more })

describe('the chronology', () => {
  it('asks for the first event', () => {
    expect(codesOf(checkChronology(aSource([])))).toEqual(['no_event'])
  })

  it.each([
    ['event_without_position', event(1, { kind: 'behaviour' })],
    ['event_undated', undated(1)],
    ['event_without_kind', unsorted(1)],
  ])('lists what an event still needs: %s', (code, one) => {
    expect(codesOf(checkChronology(aSource([one])))).toEqual([code])
  })

  it('asks for nothing where everything is there: not enough to place it is an answer', () => {
    const placed = event(1, { kind: 'behaviour', position: 'not_placed' })

    expect(checkChronology(aSource([placed, event(2)]))).toEqual([])
  })

  it('asks to look at an odd row until somebody has sorted it; an undated one has its own line', () => {
    const odd = { importProblem: 'The row was odd.' }
    const codes = (...events: Parameters<typeof aSource>[0]) =>
      codesOf(checkChronology(aSource(events)))

    expect(codes(unsorted(1, odd))).toEqual(['imported_row_odd', 'event_without_kind'])
    expect(codes(unsorted(1, { ...odd, kind: 'life' }))).toEqual([])
    expect(codes(aRecord(1, 'event', { ...undated(1).body, ...odd }))).toEqual(['event_undated'])
  })

  it('says many in one line, and which they are', () => {
    const [line, ...others] = checkChronology(aSource([undated(1), undated(2), event(3)]))

    expect(others).toEqual([])
    expect(line).toMatchObject({
      words: '2 events are undated: find out when they were, or leave them so.',
      recordIds: [recordIdOf(1), recordIdOf(2)],
    })
  })

  it('asks for review while a pair is undecided', () => {
    const told = (number: number, from: number, what: string) =>
      event(number, {
        what,
        when: '2026-02-04',
        source: `Agency ${from}`,
        importedFrom: recordIdOf(from),
      })
    const pair = [told(11, 1, 'Strategy discussion held'), told(12, 2, 'Strategy discussion held')]
    const more = [told(13, 1, 'Bicycle shed burnt'), told(14, 2, 'Bicycle shed burnt')]

    expect(checkChronology(aSource(pair))).toMatchObject([
      { code: 'pairs_undecided', review: true, words: expect.stringMatching(/^1 pair of entries/) },
    ])
    expect(checkChronology(aSource([...pair, ...more]))[0]?.words).toMatch(/^2 pairs of entries/)
  })
})
