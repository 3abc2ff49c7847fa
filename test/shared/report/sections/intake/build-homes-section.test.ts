import { describe, expect, it } from 'vitest'
import { buildHomesSection } from '../../../../../shared/report/sections/intake/build-homes-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aSectionSource, child1, dana, kai, mia } from '../a-section-source.ts'

const flat = aRecord(20, 'household', { name: "Mum's flat", address: 'Flat 9, Quill Walk' })
const aunts = aRecord(21, 'household', { name: "Aunt's home" })
const lives = (number: number, person: string) =>
  aRecord(number, 'household_member', { person, household: flat.id, stays: 'lives' })
const tonight = { child: mia.id, nightOf: '2026-02-04' }

describe('every child in each home', () => {
  it('says that nothing was entered, and names children who have no home', () => {
    expect(wordsOf(buildHomesSection(aSectionSource([kai, mia, dana])))).toEqual([
      'Every child in each home, and tonight: Wednesday 4 February 2026',
      'No home has been entered.',
      'Children with no home entered: Kai, the child being assessed, 13 (born 9 March 2012); Mia, half-sister, 6 (born 21 June 2019).',
      'Others, in none of these homes: Dana (mother).',
    ])
  })

  it('lists who is there, each child, and tonight; a child is named in full once', () => {
    const records = [
      kai,
      mia,
      dana,
      flat,
      aunts,
      lives(22, kai.id),
      lives(23, mia.id),
      lives(24, dana.id),
      aRecord(25, 'arrangement', {
        ...tonight,
        household: flat.id,
        what: 'at her aunt’s',
        inPlace: 'not_there',
      }),
      aRecord(26, 'arrangement', {
        ...tonight,
        household: aunts.id,
        what: 'own room',
        inPlace: 'yes',
      }),
    ]

    expect(wordsOf(buildHomesSection(aSectionSource(records))).slice(1)).toEqual([
      "Mum's flat. Dana (mother, parental responsibility).",
      '- Kai. None entered.',
      '- Mia, half-sister, 6 (born 21 June 2019). Not there tonight: at her aunt’s.',
      "Aunt's home. No adult has been entered.",
      '- Mia; here tonight only. In place: own room.',
    ])
  })

  it('never prints an address', () => {
    expect(
      JSON.stringify(buildHomesSection(aSectionSource([flat, dana, lives(22, dana.id)]))),
    ).not.toContain('Quill')
  })

  it('keeps a child who was harmed apart, with the agency of their own worker', () => {
    const known = { ownWorkerAgency: new Map([[child1.id as string, 'childrens_social_care']]) }

    expect(wordsOf(buildHomesSection(aSectionSource([child1, flat], known))).slice(1)).toEqual([
      "Mum's flat. No adult has been entered. No child lives or stays here.",
      "Child 1, a child who was harmed, 8 (age as given): own worker in Children's social care.",
    ])
    expect(wordsOf(buildHomesSection(aSectionSource([child1]))).at(-1)).toMatch(
      /no worker of their own entered/,
    )
  })

  it('says how a child is there, and when that is not certain', () => {
    const stay = {
      person: mia.id,
      household: flat.id,
      stays: 'stays',
      pattern: 'Friday to Sunday',
      from: '2026-02',
    }
    const visit = { person: kai.id, household: flat.id, stays: 'visits', pattern: 'Sundays' }
    const records = [
      kai,
      mia,
      flat,
      aRecord(22, 'household_member', stay),
      aRecord(23, 'household_member', visit),
    ]

    expect(wordsOf(buildHomesSection(aSectionSource(records))).slice(1)).toEqual([
      "Mum's flat. Kai (visits Sundays).",
      '- Mia, half-sister, 6 (born 21 June 2019); stays Friday to Sunday, dates not certain. None entered.',
    ])
  })
})
