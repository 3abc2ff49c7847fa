import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { ageOn } from '../../../shared/people/children-of.ts'
import { nameIn, wordAgeOn, wordPerson, wordTie } from '../../../shared/people/person-words.ts'
import { aCaseFile, aRecord } from './a-case-file.ts'
import { kaiFamily, kaiId, kaiPeople } from './kai-family.ts'

const today = parseIsoDate('2026-02-04')

describe('a person in words', () => {
  it('has a name, a tie and an age with what it rests on', () => {
    expect(kaiPeople.map((one) => wordPerson(one, today))).toEqual([
      'Kai, child being assessed, 13 (born 9 March 2012)',
      'Dana, mother, 36 (born 30 July 1989)',
      'Lee, stepfather, 41 (born 12 January 1985)',
      'Mia, half-sister, 6 (born 21 June 2019)',
      'Baby, half-sibling, not yet born (due May 2026)',
      'Marcus, father, 38 (born 2 October 1987)',
      "Joy, father's partner, 35 (born 18 April 1990)",
      'Eli, half-brother, 4 (born 14 February 2021)',
      'Ruth, maternal grandmother, 64 (born 5 December 1961)',
      'Alan, maternal grandfather, died 2020',
      'Paul, maternal uncle, 34 or 35 (born in 1991)',
      'Theo, cousin, 8 (born 2 November 2017)',
      "Nadia, Dana's former partner, 37 or 38 (born in 1988)",
      'Child 1, child harmed, 8 (age as given)',
    ])
  })

  it('has its role where the family has no word for it, and no age where none is known', () => {
    const sam = aRecord(1, 'person', { name: 'Sam', role: 'peer', lifeStatus: 'living' })

    expect(wordTie(sam)).toBe('friend or another child')
    expect(wordAgeOn(sam, today)).toBeUndefined()
    expect(ageOn(sam, today)).toEqual({ kind: 'unknown' })
    expect(wordPerson(sam, today)).toBe('Sam, friend or another child')
  })

  it.each([
    [{ lifeStatus: 'deceased' }, 'has died'],
    [{ lifeStatus: 'unborn' }, 'not yet born'],
    [{ born: '2025-10-01' }, '4 months (born 1 October 2025)'],
  ])('says what is known of an age: %j', (body, words) => {
    const sam = aRecord(1, 'person', { name: 'Sam', role: 'peer', lifeStatus: 'living', ...body })

    expect(wordAgeOn(sam, today)).toBe(words)
  })
})

describe('a name by its id', () => {
  it('is that of a person, a home or a professional, and says so when nobody is there', () => {
    const file = aCaseFile(
      ...kaiFamily,
      aRecord(99, 'event', { what: 'Something private', source: 'School' }),
    )

    expect(nameIn(file, kaiId('Mia'))).toBe('Mia')
    expect(nameIn(file, kaiId('flat'))).toBe("Mum's flat")
    expect(nameIn(file, file.records.at(-1)?.id)).toBe('this event')
    expect(nameIn(file, undefined)).toBe('somebody not entered')
    expect(nameIn(file, 'nobody')).toBe('somebody whose name is held back')
    expect(nameIn(file, 'nobody', 'a worker')).toBe('a worker')
  })
})
