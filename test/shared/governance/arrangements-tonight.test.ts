import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import {
  listArrangementsTonight,
  wordArrangement,
} from '../../../shared/governance/arrangements-tonight.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'
import { kaiFamily, kaiId } from '../people/kai-family.ts'
import { at, kaiAt } from './kai-at.ts'

const arrangement = (number: number, more: object = {}) =>
  aRecord(number, 'arrangement', {
    child: kaiId('Mia'),
    household: kaiId('flat'),
    nightOf: '2026-02-04',
    what: "Mia sleeps in Dana's room",
    inPlace: 'yes',
    ...more,
  })
const tonight = (...records: readonly CaseRecord[]) =>
  Object.fromEntries(
    listArrangementsTonight(aCaseFile(...kaiFamily, ...records), parseIsoDate('2026-02-04')).map(
      ({ household, children }) => [
        household.body.name,
        children.map(({ child, lines }) => `${child.body.name}: ${lines.join(' / ')}`),
      ],
    ),
  )

describe('tonight', () => {
  it('lists every child in every home, and says where nothing is entered', () => {
    expect(
      tonight(arrangement(70), arrangement(71, { nightOf: '2026-02-05', child: kaiId('Kai') })),
    ).toEqual({
      "Mum's flat": [
        'Kai: None entered',
        "Mia: In place: Mia sleeps in Dana's room.",
        'Baby: None entered',
      ],
      "Dad's house": ['Eli: None entered'],
      "Gran's house": ['Theo: None entered'],
    })
  })

  it('lists a child who only visits once something is entered for the night', () => {
    const home = tonight(
      arrangement(70, {
        child: kaiId('Kai'),
        household: kaiId('grans'),
        what: 'Kai is next due on Saturday',
        inPlace: 'not_there',
      }),
    )

    expect(home["Gran's house"]).toEqual([
      'Theo: None entered',
      'Kai: Not there tonight: Kai is next due on Saturday.',
    ])
  })

  it('lists a child who stays elsewhere for this night only, there and at home', () => {
    const aunt = aRecord(80, 'household', { name: "Dana's sister's home" })
    const file = aCaseFile(
      ...kaiFamily,
      aunt,
      arrangement(70, { inPlace: 'not_there', what: "Mia is at Dana's sister's" }),
      arrangement(71, { household: recordIdOf(80), responsibleWords: "Dana's sister" }),
    )

    const homes = listArrangementsTonight(file, parseIsoDate('2026-02-04'))
    const [flat, , , sisters] = homes

    expect(flat?.children[1]).toMatchObject({ alsoAt: ["Dana's sister's home"] })
    expect(
      sisters?.children.map(({ child, member, lines }) => [child.body.name, member, lines]),
    ).toEqual([
      ['Mia', undefined, ["In place: Mia sleeps in Dana's room. Seen to by Dana's sister."]],
    ])
  })

  it('has, in the fictional case, something for every child on the night of the discussion', () => {
    const homes = listArrangementsTonight(
      kaiAt(at('2026-02-04', '09:30')),
      parseIsoDate('2026-02-04'),
    )
    const children = homes.flatMap((home) => home.children)

    expect(homes).toHaveLength(4)
    expect(children).toHaveLength(7)
    expect(children.filter(({ arrangements }) => arrangements.length === 0)).toEqual([])
  })
})

describe('an arrangement in words', () => {
  it.each([
    [
      { inPlace: 'from_later', inPlaceFrom: '2026-02-05' },
      "Not in place until 5 February 2026: Mia sleeps in Dana's room.",
    ],
    [{ inPlace: 'from_later' }, "Not in place until later: Mia sleeps in Dana's room."],
    [{ inPlace: 'not_needed', what: 'Not born yet!' }, 'Nothing needed: Not born yet!'],
    [{ inPlace: 'not_known' }, "Not known whether this is in place: Mia sleeps in Dana's room."],
    [
      { responsible: kaiId('Dana'), responsibleWords: 'her sister', checkedBy: 'telephone at 9pm' },
      "In place: Mia sleeps in Dana's room. Seen to by Dana and her sister. Checked by: telephone at 9pm.",
    ],
  ])('%j', (more, words) => {
    expect(wordArrangement(aCaseFile(...kaiFamily), arrangement(70, more))).toBe(words)
  })
})
