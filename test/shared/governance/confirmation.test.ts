import { describe, expect, it } from 'vitest'
import { type CaseRecord, nouns } from '../../../shared/case/nouns.ts'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { countSectionRecords, deriveCaseStatus } from '../../../shared/governance/case-status.ts'
import { findConfirmation } from '../../../shared/governance/confirmation.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'
import { kaiFamily, kaiId } from '../people/kai-family.ts'
import { at } from './kai-at.ts'
import { shippedPolicies } from './the-policies.ts'

const said = aRecord(800, 'confirmation', { section: 'sessions', on: '2026-04-20' })
const session = aRecord(801, 'session', {
  with: [kaiId('Kai')],
  on: '2026-02-02',
  purpose: 'To talk',
  outcome: 'attended',
})
const writtenIn = <R extends CaseRecord>(record: R, changeId: number): R => ({
  ...record,
  changeId,
})
const confirmed = (...records: readonly CaseRecord[]) =>
  findConfirmation({ records }, 'sessions', ['session'])

it('a section that nobody marked has no confirmation', () => {
  expect(confirmed(session)).toBeUndefined()
  expect(findConfirmation({ records: [said] }, 'plan', ['goal'])).toBeUndefined()
})

it('holds while nothing in the section is written after it, also when all came in one change', () => {
  for (const changeId of [5, 6])
    expect(confirmed(writtenIn(session, 5), writtenIn(said, changeId))).toMatchObject({
      holds: true,
      words: 'Marked as complete on 20 April 2026',
    })
})

it('no longer holds once something in the section was written after it, and says since when', () => {
  expect(confirmed(writtenIn(session, 7), writtenIn(said, 6))).toMatchObject({
    holds: false,
    words: 'Changed since it was marked as complete on 20 April 2026',
  })
})

it('does not mind what is written elsewhere', () => {
  const note = writtenIn(aRecord(802, 'household', { name: 'Home' }), 9)

  expect(confirmed(writtenIn(session, 5), writtenIn(said, 6), note)?.holds).toBe(true)
})

it('is the last one given', () => {
  const again = writtenIn(
    aRecord(803, 'confirmation', { section: 'sessions', on: '2026-04-21' }),
    8,
  )

  expect(confirmed(again, writtenIn(said, 6), writtenIn(session, 7))).toMatchObject({
    record: again,
    holds: true,
  })
})

const deriveOf = (records: readonly CaseRecord[]) =>
  deriveCaseStatus(aCaseFile(...records), shippedPolicies, at('2026-02-04', '09:30'))

describe('a section that somebody marked as complete', () => {
  const position = aRecord(103, 'legal_position', {
    person: kaiId('Kai'),
    status: 'none',
    on: '2026-02-03',
    source: 'Police',
  })
  const marked = (section: string, changeId: number) => ({
    ...aRecord(130, 'confirmation', { section, on: '2026-02-04' }),
    changeId,
  })
  const sectionOf = (code: string, ...records: readonly CaseRecord[]) =>
    deriveOf([...kaiFamily, position, session, ...records]).sections.find(
      ({ section }) => section === code,
    )

  it('of the eight weeks is complete only then, and says what is left until then', () => {
    expect(sectionOf('sessions')).toMatchObject({
      words: 'In progress',
      because: 'Nothing is left to do here: mark it as complete if you agree.',
      open: 0,
      canConfirm: true,
    })
    const section = sectionOf('sessions', marked('sessions', 1))
    expect(section).toMatchObject({ words: 'Completed', canConfirm: false })
    expect(section).not.toHaveProperty('because')
  })

  it('is open again once it was changed, and says why; marking it again closes it', () => {
    const changed = { ...session, changeId: 5 }
    const status = (...records: readonly CaseRecord[]) =>
      deriveOf([...kaiFamily, changed, ...records]).sections.find(
        ({ section }) => section === 'sessions',
      )

    expect(status(marked('sessions', 4))).toMatchObject({
      words: 'In progress',
      because: 'Changed since it was marked as complete on 4 February 2026.',
      canConfirm: true,
    })
    expect(status(marked('sessions', 6))).toMatchObject({ words: 'Completed' })
  })

  it('is open again once one of its entries was removed', () => {
    const two = [session, { ...session, id: recordIdOf(802) }]
    const records = countSectionRecords(aCaseFile(...kaiFamily, ...two), 'sessions')
    const word = aRecord(130, 'confirmation', { section: 'sessions', on: '2026-02-04', records })
    const holds = (...left: readonly CaseRecord[]) =>
      deriveOf([...kaiFamily, ...left, word]).sections.find(({ section }) => section === 'sessions')
        ?.confirmation?.holds

    expect(records).toBe(2)
    expect(holds(...two)).toBe(true)
    expect(holds(session)).toBe(false)
  })

  it('of the first day is complete without a word, and open again when it was marked and changed', () => {
    expect(sectionOf('law')).toMatchObject({ words: 'Completed', canConfirm: true })
    expect(sectionOf('law', marked('law', 1))).toMatchObject({ words: 'Completed' })
    expect(sectionOf('law', marked('law', 0))).toMatchObject({
      words: 'In progress',
      because: 'Changed since it was marked as complete on 4 February 2026.',
    })
  })

  it('is not complete while something in it is open, whatever was said', () => {
    const planned = { ...session, body: { ...session.body, outcome: 'planned' as const } }
    const section = deriveOf([...kaiFamily, planned, marked('sessions', 9)]).sections.find(
      (one) => one.section === 'sessions',
    )

    expect(section).toMatchObject({ words: 'Needs review', canConfirm: false })
  })

  it('is named with the same words on the case home and where it is marked', () => {
    for (const { section, label } of deriveOf([]).sections)
      expect(
        nouns.confirmation.heading({ section, on: parseIsoDate('2026-02-04') }, () => ''),
      ).toBe(label)
  })
})
