import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { type Happening, orderEvents } from '../../../shared/chronology/order-events.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'

const event = (number: number, when?: string, more: object = {}) =>
  aRecord(number, 'event', {
    what: `Event ${number}`,
    source: `Source ${number}`,
    ...(when && { when }),
    ...more,
  })
const link = (number: number, first: number, second: number, decision: string) =>
  aRecord(number, 'chronology_link', {
    first: recordIdOf(first),
    second: recordIdOf(second),
    decision,
  })
const order = (...records: readonly CaseRecord[]) => orderEvents(aCaseFile(...records))
const whats = (happenings: readonly Happening[]): readonly unknown[] =>
  happenings.map(({ tellings, answers }) => {
    const names = tellings.map(({ body }) => body.what).join(' = ')
    return answers.length === 0 ? names : { [names]: whats(answers) }
  })

describe('a chronology', () => {
  it('goes by date: the vaguer first where both begin alike, the time of day next, what is undated last', () => {
    const ordered = order(
      event(1),
      event(2, '2022-11-01', { time: '14:10' }),
      event(3, '2022-11-01', { time: '09:00' }),
      event(4, '2022-11'),
      event(5, '2022'),
      event(6, '2014-08'),
    )

    expect(whats(ordered)).toEqual([
      'Event 6',
      'Event 5',
      'Event 4',
      'Event 3',
      'Event 2',
      'Event 1',
    ])
  })

  it('shows one happening with every source, by its most exact date', () => {
    const [happening, ...others] = order(
      event(1, '2026-02'),
      event(2, '2026-02-03'),
      event(3, '2026-02-03', { time: '14:10' }),
      link(11, 1, 2, 'same'),
      link(12, 3, 2, 'same'),
    )

    expect(others).toEqual([])
    expect(happening).toMatchObject({
      when: '2026-02-03',
      time: '14:10',
      sources: ['Source 3', 'Source 2', 'Source 1'],
    })
  })

  it('shows an answer with what it answers, and not again', () => {
    const ordered = order(
      event(1, '2022-11'),
      event(2, '2022-12-05'),
      event(3, '2022-11-20'),
      link(11, 1, 2, 'answers'),
    )

    expect(whats(ordered)).toEqual([{ 'Event 1': ['Event 2'] }, 'Event 3'])
  })

  it('shows one answer with each of the two things it answers', () => {
    const ordered = order(
      event(1, '2022-11'),
      event(2, '2022-12-01'),
      event(3, '2022-12-05'),
      link(11, 1, 3, 'answers'),
      link(12, 2, 3, 'answers'),
    )

    expect(whats(ordered)).toEqual([{ 'Event 1': ['Event 3'] }, { 'Event 2': ['Event 3'] }])
  })

  it('leaves two different things apart', () => {
    const ordered = order(event(1, '2022'), event(2, '2022'), link(11, 1, 2, 'different'))

    expect(whats(ordered)).toEqual(['Event 1', 'Event 2'])
  })

  it('loses nothing when answers go round in a circle', () => {
    const ordered = order(
      event(1, '2022'),
      event(2, '2023'),
      link(11, 1, 2, 'answers'),
      link(12, 2, 1, 'answers'),
    )

    expect(whats(ordered)).toEqual([{ 'Event 1': ['Event 2'] }])
  })

  it('follows a chain of answers however long it is', () => {
    const length = 5000
    const events = Array.from({ length }, (_, index) => event(index + 1, '2022'))
    const links = events
      .slice(1)
      .map((_, index) => link(length + index, index + 1, index + 2, 'answers'))
    let [happening] = order(...events, ...links)
    const met: string[] = []
    for (; happening; happening = happening.answers[0])
      met.push(...happening.tellings.map(({ id }) => id))

    expect(met).toEqual(events.map(({ id }) => id))
  })

  it('does not double what follows each time that answers branch and meet again', () => {
    // Event 1 is answered by 2 and 3, both of them by 4, that by 5 and 6, and so on: a billion ways through.
    const diamonds = Array.from({ length: 30 }, (_, nth) => 3 * nth + 1)
    const links = diamonds.flatMap((top, nth) => [
      link(1000 + 4 * nth, top, top + 1, 'answers'),
      link(1001 + 4 * nth, top, top + 2, 'answers'),
      link(1002 + 4 * nth, top + 1, top + 3, 'answers'),
      link(1003 + 4 * nth, top + 2, top + 3, 'answers'),
    ])
    const events = Array.from({ length: 91 }, (_, nth) => event(nth + 1))
    const [first, ...others] = order(...events, ...links)

    expect(others).toEqual([])
    expect(JSON.stringify(whats(first?.answers ?? [])).match(/Event \d+/g)).toHaveLength(120)
  })

  it('tells as one what was linked as the same one after another, however often', () => {
    const events = Array.from({ length: 5000 }, (_, nth) => event(nth + 1))
    const links = Array.from({ length: 4999 }, (_, nth) =>
      link(10_000 + nth, nth + 2, nth + 1, 'same'),
    )
    const [only, ...others] = order(...events, ...links)

    expect(others).toEqual([])
    expect(only?.tellings).toHaveLength(5000)
  })

  it('passes over a link to an event that is gone', () => {
    expect(whats(order(event(1, '2022'), link(11, 1, 9, 'same')))).toEqual(['Event 1'])
  })

  it('holds every event, whatever was decided', () => {
    const decision = fc.constantFrom('same', 'answers', 'different')
    const pair = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), decision)
    const ids = (happenings: readonly Happening[]): readonly string[] =>
      happenings.flatMap(({ tellings, answers }) => [
        ...tellings.map(({ id }) => id),
        ...ids(answers),
      ])
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        const events = [1, 2, 3, 4, 5, 6].map((number) => event(number, `202${number}`))
        const links = pairs
          .filter(([first, second]) => first !== second)
          .map(([first, second, decided], index) => link(20 + index, first, second, decided))

        const found = new Set(ids(order(...events, ...links)))

        expect(found).toEqual(new Set(events.map(({ id }) => id)))
      }),
    )
  })
})
