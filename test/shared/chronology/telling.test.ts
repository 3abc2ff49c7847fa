import { describe, expect, it } from 'vitest'
import { listNewTellings, listStoredTellings } from '../../../shared/chronology/telling.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { readText } from '../../main/cases/a-chronology.ts'
import { aRecord } from '../people/a-case-file.ts'

describe('the accounts in a file', () => {
  it('are its dated rows, whose words leave out the agencies and the people', () => {
    const file = readText(
      'Date,Entry\nNovember 2022,Kai of Northfield fell\n,undated',
      ' Northfield ',
    )

    expect(listNewTellings([file], ['Kai'])).toEqual([
      {
        pointer: { file: 0, row: 1 },
        agency: 'northfield',
        batch: 'new 0',
        position: 1,
        when: '2022-11',
        firstDay: Date.UTC(2022, 10, 1) / 86_400_000,
        lastDay: Date.UTC(2022, 10, 30) / 86_400_000,
        text: 'Kai of Northfield fell',
        terms: new Set(['fell']),
        isContact: false,
        tellsOfContact: false,
      },
    ])
  })
})

it.each([
  ['Contact from primary school about comments', true, true],
  ['Referral to MASH from Northfield Academy', true, true],
  ['Telephone call received', true, true],
  ['MASH referral made', false, true],
  ['Referred to MASH', false, true],
  ['Comments to two girls', false, false],
  ['Report created', false, false],
])(
  '%j is a contact from elsewhere: %s, and speaks of one: %s',
  (text, isContact, tellsOfContact) => {
    const [telling] = listNewTellings([readText(`Date,Entry\n2026-02-03,${text}`)], [])

    expect(telling).toMatchObject({ isContact, tellsOfContact })
  },
)

describe('the accounts in a case', () => {
  it('are whose the source says, each import apart, and what was entered here together', () => {
    const event = (number: number, more: object) =>
      aRecord(number, 'event', { what: 'Fell', source: 'Police: Unit', when: '2022', ...more })
    const tellings = listStoredTellings(
      [
        event(1, { importedFrom: recordIdOf(9) }),
        event(2, { source: 'Gran' }),
        aRecord(3, 'event', { what: 'Fell', source: 'Gran' }),
      ],
      [],
    )

    expect(tellings.map(({ pointer, agency, batch }) => [pointer, agency, batch])).toEqual([
      [{ eventId: recordIdOf(1) }, 'police', recordIdOf(9)],
      [{ eventId: recordIdOf(2) }, 'gran', 'entered here'],
    ])
  })
})
