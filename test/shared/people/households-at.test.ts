import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { parseVagueDate } from '../../../shared/dates/vague-date.ts'
import { isWithin, listHomes } from '../../../shared/people/households-at.ts'
import { aCaseFile, aRecord } from './a-case-file.ts'
import { kaiFamily, kaiHomes, kaiId, kaiPeople } from './kai-family.ts'

const homes = (on: string, records: readonly CaseRecord[] = kaiFamily) =>
  Object.fromEntries(
    listHomes(aCaseFile(...records), parseIsoDate(on)).map(({ household, members }) => [
      household.body.name,
      members.map(({ person, stays }) => `${person.body.name} ${stays}`),
    ]),
  )

describe('the homes on a day', () => {
  it('list the children of each first, the eldest of them first, and those who only visit last', () => {
    expect(homes('2026-02-04')).toEqual({
      "Mum's flat": ['Kai lives', 'Mia lives', 'Baby lives', 'Dana lives', 'Lee lives'],
      "Dad's house": ['Eli lives', 'Kai visits', 'Marcus lives', 'Joy lives'],
      "Gran's house": ['Theo stays', 'Kai visits', 'Ruth lives', 'Paul lives'],
    })
  })

  it('leave out who was not there yet, no longer, or has died', () => {
    expect(homes('2017-06-01')["Mum's flat"]).toContain('Nadia lives')
    expect(homes('2017-06-01')["Mum's flat"]).not.toContain('Lee lives')
    expect(homes('2019-06-01')["Mum's flat"]).not.toContain('Nadia lives')
    expect(homes('2018-06-01')["Gran's house"]).not.toContain('Alan lives')
  })

  it('say when a vague date leaves it open whether somebody was there', () => {
    const [flat] = listHomes(aCaseFile(...kaiFamily), parseIsoDate('2018-06-01'))
    const certain = flat?.members.map(({ person, certain }) => [person.body.name, certain])

    expect(certain).toContainEqual(['Lee', false])
    expect(certain).toContainEqual(['Nadia', false])
    expect(certain).toContainEqual(['Dana', true])
  })

  it('place an unborn child with the mother, and at the home entered when there is one', () => {
    const own = aRecord(91, 'household_member', {
      person: kaiId('Baby'),
      household: kaiId('house'),
      stays: 'lives',
    })

    expect(homes('2026-02-04', [...kaiFamily, own])["Mum's flat"]).not.toContain('Baby lives')
    expect(homes('2026-02-04', [...kaiFamily, own])["Dad's house"]).toContain('Baby lives')
  })

  it('place an unborn child with either parent when nobody is known to be the mother', () => {
    const people = kaiPeople.map((one) => {
      const { gender: _, ...body } = one.body
      return { ...one, body }
    })
    const parent = aRecord(92, 'relationship', {
      first: kaiId('Joy'),
      kind: 'parent',
      second: kaiId('Baby'),
    })

    expect(homes('2026-02-04', [...people, ...kaiHomes, parent])["Dad's house"]).toContain(
      'Baby lives',
    )
  })

  it('list somebody once who is entered twice, as living there rather than visiting', () => {
    const [flat] = kaiHomes
    const entry = (number: number, stays: string) =>
      aRecord(number, 'household_member', { person: kaiId('Mia'), household: kaiId('flat'), stays })
    const records = [...kaiPeople, ...(flat ? [flat] : []), entry(93, 'visits'), entry(94, 'lives')]

    expect(homes('2026-02-04', records)["Mum's flat"]).toEqual(['Mia lives'])
  })
})

describe('a stretch of time', () => {
  it.each([
    ['2018', '2020', '2017-12-31', false],
    ['2018', '2020', '2018-01-01', true],
    ['2018', '2020', '2020-12-31', true],
    ['2018', '2020', '2021-01-01', false],
    [undefined, '2020-03', '2020-03-31', true],
    ['2020-03-05', undefined, '2020-03-04', false],
    [undefined, undefined, '2020-03-04', true],
  ])('from %s to %s holds %s: %s', (from, to, on, inside) => {
    const vague = (text: string | undefined) =>
      text === undefined ? undefined : parseVagueDate(text)

    expect(isWithin(parseIsoDate(on), vague(from), vague(to))).toBe(inside)
  })
})
