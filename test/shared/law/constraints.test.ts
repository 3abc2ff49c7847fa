import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { listConstraintNotes, listConstraints } from '../../../shared/law/constraints.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { at, kaiAt } from '../governance/kai-at.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'
import { kaiId, kaiPeople } from '../people/kai-family.ts'

const constraint = (more: object = {}, number = 50) =>
  aRecord(number, 'constraint', {
    mustNot: 'Nobody asks Kai about what is reported',
    kind: 'asking_about_report',
    person: kaiId('Kai'),
    askedByWords: 'the police',
    from: '2026-02-04',
    untilOn: '2026-02-19',
    ...more,
  })
const evidence = (when: string | undefined, more: object = {}, number = 60) =>
  aRecord(number, 'evidence', {
    text: 'Talk',
    source: 'School',
    kind: 'talk',
    reliability: 'medium',
    askedAboutReport: 'yes',
    about: kaiId('Kai'),
    ...(when && { when }),
    ...more,
  })

describe('a constraint', () => {
  const stateOn = (day: string, more: object = {}) => {
    const [first] = listConstraints(aCaseFile(constraint(more)), parseIsoDate(day))
    return [first?.state, first?.holds, first?.words]
  }
  const lifted = { liftedOn: '2026-02-20', liftedBy: 'DC Shaw' }

  it.each([
    [
      '2026-02-19',
      {},
      'open',
      true,
      'Asked by the police, from 4 February 2026 until 19 February 2026.',
    ],
    [
      '2026-02-20',
      {},
      'date_passed',
      true,
      'Asked by the police, from 4 February 2026 until 19 February 2026. That date has passed and nobody has recorded lifting it, so it still holds.',
    ],
    [
      '2026-02-19',
      lifted,
      'open',
      true,
      'Asked by the police, from 4 February 2026 until 19 February 2026.',
    ],
    [
      '2026-02-20',
      lifted,
      'lifted',
      false,
      'Asked by the police, from 4 February 2026; lifted 20 February 2026 by DC Shaw.',
    ],
    [
      '2027-01-01',
      { untilOn: undefined, untilWords: 'the interview' },
      'open',
      true,
      'Asked by the police, from 4 February 2026 until the interview.',
    ],
    [
      '2027-01-01',
      { untilOn: undefined },
      'open',
      true,
      'Asked by the police, from 4 February 2026 until it is lifted.',
    ],
  ])('on %s with %j is %s', (day, more, state, holds, words) => {
    const given = Object.fromEntries(
      Object.entries(more).filter(([, value]) => value !== undefined),
    )
    const { untilOn: _, ...without } = constraint().body
    const base = 'untilOn' in more && more.untilOn === undefined ? without : constraint().body
    const file = aCaseFile(aRecord(50, 'constraint', { ...base, ...given }))
    const [first] = listConstraints(file, parseIsoDate(day))

    expect([first?.state, first?.holds, first?.words]).toEqual([state, holds, words])
  })

  it('stands before those that are lifted, by date', () => {
    const file = aCaseFile(
      constraint({ ...lifted, from: '2026-01-01' }, 51),
      constraint({ from: '2026-02-10' }, 52),
      constraint({}, 53),
    )

    expect(
      listConstraints(file, parseIsoDate('2026-03-01')).map(({ record }) => record.id),
    ).toEqual([53, 52, 51].map(recordIdOf))
    expect(stateOn('2026-02-05')[0]).toBe('open')
  })
})

describe('what went against a constraint', () => {
  const notes = (...records: readonly CaseRecord[]) =>
    listConstraintNotes(aCaseFile(...kaiPeople, ...records))

  it('is, in the fictional case, the conversation of 10 February and nothing else', () => {
    const [note, ...others] = listConstraintNotes(kaiAt(at('2026-12-31')))

    expect(others).toEqual([])
    expect(note).toMatchObject({ on: '2026-02-10', certain: true })
    expect(note?.records.map(({ noun }) => noun).sort()).toEqual(['evidence', 'statement'])
    expect(note?.words).toBe(
      'The conversation with Kai (10 February 2026) asked about what is reported. It came while the police (DC Helen Shaw) had asked that this not be done before 19 February 2026.',
    )
  })

  it.each([
    ['2026-02-03', 0],
    ['2026-02-04', 1],
    ['2026-02-18', 1],
    ['2026-02-19', 0],
    ['2026-03-04', 0],
    [undefined, 0],
  ])('counts from its first day and before its last: %s', (when, count) => {
    expect(notes(constraint(), evidence(when))).toHaveLength(count)
  })

  it('ends on the day it was lifted, when that is sooner', () => {
    const lifted = constraint({ liftedOn: '2026-02-10', liftedBy: 'DC Shaw' })

    expect(notes(lifted, evidence('2026-02-09'))).toHaveLength(1)
    expect(notes(lifted, evidence('2026-02-10'))).toEqual([])
  })

  it.each([
    ['somebody else was asked', { about: kaiId('Mia') }],
    ['they were not asked about it', { askedAboutReport: 'no' }],
    ['nobody knows whether they were', { askedAboutReport: 'not_known' }],
  ])('is nothing when %s', (_, more) => {
    expect(notes(constraint(), evidence('2026-02-10', more))).toEqual([])
  })

  it('is nothing under a constraint on something else', () => {
    expect(notes(constraint({ kind: 'contact' }), evidence('2026-02-10'))).toEqual([])
  })

  it('concerns every child when the constraint names none', () => {
    const { person: _, ...body } = constraint().body
    const all = aRecord(51, 'constraint', body)

    expect(notes(all, evidence('2026-02-10', { about: kaiId('Mia') }))).toHaveLength(1)
  })

  it('may be so when the date is vague', () => {
    const [note] = notes(constraint(), evidence('2026-02'))

    expect(note?.certain).toBe(false)
    expect(note?.words).toContain('It may have come while')
  })

  it('is one note for one conversation, and two for two days', () => {
    const said = aRecord(61, 'statement', {
      person: kaiId('Kai'),
      outcome: 'declined',
      on: '2026-02-10',
      askedAboutReport: 'yes',
      source: 'School',
    })

    expect(notes(constraint(), evidence('2026-02-10'), said)).toHaveLength(1)
    expect(notes(constraint(), evidence('2026-02-11'), said)).toHaveLength(2)
  })
})
