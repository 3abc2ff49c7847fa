import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aRecord } from './a-case-file.ts'

/** The numbers of the fictional family's records, by name. */
export const kai = {
  Kai: 1,
  Dana: 2,
  Lee: 3,
  Mia: 4,
  Baby: 5,
  Marcus: 6,
  Joy: 7,
  Eli: 8,
  Ruth: 9,
  Alan: 10,
  Paul: 11,
  Theo: 12,
  Nadia: 13,
  Child1: 14,
  flat: 21,
  house: 22,
  grans: 23,
} as const

/** The id of somebody, or of a home, of the fictional family. */
export function kaiId(who: keyof typeof kai) {
  return recordIdOf(kai[who])
}

function person(who: keyof typeof kai, role: string, tie: string, more: object) {
  const header = role === 'child_harmed' ? { compartment: 'harmed_child' as const } : {}
  const body = {
    name: who === 'Child1' ? 'Child 1' : who,
    role,
    tie,
    lifeStatus: 'living',
    ...more,
  }
  return aRecord(kai[who], 'person', body, header)
}

let next = 30
function tie(first: keyof typeof kai, kind: string, second: keyof typeof kai, more: object = {}) {
  next += 1
  return aRecord(next, 'relationship', {
    first: kaiId(first),
    kind,
    second: kaiId(second),
    ...more,
  })
}

function member(who: keyof typeof kai, home: keyof typeof kai, stays: string, more: object = {}) {
  next += 1
  return aRecord(next, 'household_member', {
    person: kaiId(who),
    household: kaiId(home),
    stays,
    ...more,
  })
}

/** The people of the fictional family, as they are in February 2026. Everyone is invented. */
export const kaiPeople: readonly CaseRecord<'person'>[] = [
  person('Kai', 'child_assessed', 'child being assessed', { born: '2012-03-09', gender: 'male' }),
  person('Dana', 'parent', 'mother', {
    born: '1989-07-30',
    gender: 'female',
    parentalResponsibility: 'yes',
  }),
  person('Lee', 'step_parent', 'stepfather', {
    born: '1985-01-12',
    gender: 'male',
    parentalResponsibility: 'no',
  }),
  person('Mia', 'sibling', 'half-sister', { born: '2019-06-21', gender: 'female' }),
  person('Baby', 'sibling', 'half-sibling', { born: '2026-05', lifeStatus: 'unborn' }),
  person('Marcus', 'parent', 'father', {
    born: '1987-10-02',
    gender: 'male',
    parentalResponsibility: 'yes',
  }),
  person('Joy', 'step_parent', "father's partner", { born: '1990-04-18', gender: 'female' }),
  person('Eli', 'sibling', 'half-brother', { born: '2021-02-14', gender: 'male' }),
  person('Ruth', 'grandparent', 'maternal grandmother', { born: '1961-12-05', gender: 'female' }),
  person('Alan', 'grandparent', 'maternal grandfather', {
    born: '1958',
    lifeStatus: 'deceased',
    died: '2020',
  }),
  person('Paul', 'relative', 'maternal uncle', { born: '1991', gender: 'male' }),
  person('Theo', 'relative', 'cousin', { born: '2017-11-02', gender: 'male' }),
  person('Nadia', 'other', "Dana's former partner", { born: '1988', gender: 'female' }),
  person('Child1', 'child_harmed', 'child harmed', {
    ageAsGiven: '8',
    identityKnownTo: [kaiId('Dana'), kaiId('Ruth')],
    identityWithheldFrom: "Everyone else in Kai's family; asked for by the family of Child 1",
  }),
]

/** The three homes and who is in them. */
export const kaiHomes: readonly CaseRecord[] = [
  aRecord(kai.flat, 'household', { name: "Mum's flat" }),
  aRecord(kai.house, 'household', { name: "Dad's house" }),
  aRecord(kai.grans, 'household', { name: "Gran's house" }),
  member('Dana', 'flat', 'lives'),
  member('Lee', 'flat', 'lives', { from: '2018' }),
  member('Nadia', 'flat', 'lives', { from: '2015', to: '2018' }),
  member('Mia', 'flat', 'lives'),
  member('Kai', 'flat', 'lives'),
  member('Kai', 'house', 'visits', { pattern: 'Sundays' }),
  member('Kai', 'grans', 'visits', { pattern: 'Saturdays' }),
  member('Marcus', 'house', 'lives'),
  member('Joy', 'house', 'lives'),
  member('Eli', 'house', 'lives'),
  member('Ruth', 'grans', 'lives'),
  member('Alan', 'grans', 'lives'),
  member('Paul', 'grans', 'lives'),
  member('Theo', 'grans', 'stays', { pattern: 'Friday to Sunday' }),
]

/** How the people are tied to each other. */
export const kaiTies: readonly CaseRecord<'relationship'>[] = [
  tie('Dana', 'married', 'Marcus', { from: '2010', to: '2014', quality: 'hostile' }),
  tie('Dana', 'partners', 'Nadia', { from: '2015', to: '2018', quality: 'cut_off' }),
  tie('Dana', 'partners', 'Lee', { from: '2018', quality: 'strained' }),
  tie('Dana', 'parent', 'Kai', { quality: 'close' }),
  tie('Marcus', 'parent', 'Kai', { quality: 'distant' }),
  tie('Dana', 'parent', 'Baby'),
  tie('Lee', 'parent', 'Baby'),
  tie('Ruth', 'grandparent', 'Kai', { quality: 'close' }),
]

/** The whole family, without anything that happened. */
export const kaiFamily: readonly CaseRecord[] = [...kaiPeople, ...kaiHomes, ...kaiTies]
