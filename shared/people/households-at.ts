import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { compareText, compareVagueDates } from '../dates/compare-dates.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { firstDayOf, lastDayOf, type VagueDate } from '../dates/vague-date.ts'
import { type ChildBecause, whyChild } from './children-of.ts'

/** How somebody is in a home on a day. */
export type Stays = CaseRecord<'household_member'>['body']['stays']

/** One person in one home on a day. */
export interface HomeMember {
  readonly person: CaseRecord<'person'>
  readonly stays: Stays
  /** When they are there, in the family's words: "Friday to Sunday". */
  readonly pattern?: string | undefined
  /** Present for a child: why they are counted as one. */
  readonly child?: ChildBecause | undefined
  /** False when a vague date makes it possible that they were not there yet, or no longer. */
  readonly certain: boolean
  /** True for an unborn child who is listed because the mother lives there. */
  readonly throughMother: boolean
}

/** One home on a day, with its people: children first, the eldest of them first; then adults in the order written. */
export interface Home {
  readonly household: CaseRecord<'household'>
  readonly members: readonly HomeMember[]
}

/**
 * Lists every home with who lives, stays or visits there on a day. People who have died are left out; an unborn child
 * with no home of its own is where its mother lives. Homes with nobody in them are listed too.
 */
export function listHomes(file: Pick<CaseFile, 'records'>, on: IsoDate): readonly Home[] {
  const entered = recordsOf(file, 'person').flatMap((person) => listPlaces(file, person, on))
  const placed = [...entered, ...listUnbornThroughMother(file, entered, on)]
  return recordsOf(file, 'household').map((household) => ({
    household,
    members: placed
      .filter((place) => place.householdId === household.id)
      .map(({ member }) => member)
      .sort(childrenFirst),
  }))
}

interface Place {
  readonly householdId: string
  readonly member: HomeMember
}

function listPlaces(
  file: Pick<CaseFile, 'records'>,
  person: CaseRecord<'person'>,
  on: IsoDate,
): readonly Place[] {
  if (person.body.lifeStatus === 'deceased') return []
  const child = whyChild(person, on)
  const latest = new Map<string, Place>()
  for (const { body } of recordsOf(file, 'household_member')) {
    if (body.person !== person.id || !isWithin(on, body.from, body.to)) continue
    const certain = isCertain(on, body.from, body.to)
    const { stays, pattern } = body
    const member = { person, stays, pattern, child, certain, throughMother: false }
    // Two entries for one home are two spells or a correction; the one that says most about being there stands.
    const known = latest.get(body.household)
    if (known === undefined || rankOf(stays) < rankOf(known.member.stays))
      latest.set(body.household, { householdId: body.household, member })
  }
  return [...latest.values()]
}

function listUnbornThroughMother(
  file: Pick<CaseFile, 'records'>,
  entered: readonly Place[],
  on: IsoDate,
): readonly Place[] {
  const homed = new Set(entered.map((place) => place.member.person.id))
  const unborn = recordsOf(file, 'person').filter(
    (person) => person.body.lifeStatus === 'unborn' && !homed.has(person.id),
  )
  return unborn.flatMap((person) => {
    const mothers = findMothers(file, person.id)
    const homes = entered.filter(
      (place) => mothers.includes(place.member.person.id) && place.member.stays === 'lives',
    )
    return [...new Map(homes.map((place) => [place.householdId, place])).values()].map((place) => ({
      householdId: place.householdId,
      member: {
        ...place.member,
        person,
        pattern: undefined,
        child: whyChild(person, on),
        throughMother: true,
      },
    }))
  })
}

/** The parents who may be carrying the child: the one known to be a woman, else every one not known to be a man. */
function findMothers(file: Pick<CaseFile, 'records'>, childId: string): readonly string[] {
  const parentIds = recordsOf(file, 'relationship')
    .filter(({ body }) => body.kind === 'parent' && body.second === childId)
    .map(({ body }) => body.first)
  const parents = recordsOf(file, 'person').filter((person) => parentIds.includes(person.id))
  const women = parents.filter(({ body }) => body.gender === 'female')
  const possible = women.length > 0 ? women : parents.filter(({ body }) => body.gender !== 'male')
  return possible.map((person) => person.id)
}

/** Tells whether a day may lie in a stretch whose ends may be vague or open; both ends are inside. */
export function isWithin(
  on: IsoDate,
  from: VagueDate | undefined,
  to: VagueDate | undefined,
): boolean {
  return (from === undefined || firstDayOf(from) <= on) && (to === undefined || on <= lastDayOf(to))
}

function isCertain(on: IsoDate, from: VagueDate | undefined, to: VagueDate | undefined): boolean {
  return (from === undefined || lastDayOf(from) <= on) && (to === undefined || on <= firstDayOf(to))
}

function rankOf(stays: Stays): number {
  return ['lives', 'stays', 'visits'].indexOf(stays)
}

function childrenFirst(a: HomeMember, b: HomeMember): number {
  return (
    Number(a.child === undefined) - Number(b.child === undefined) ||
    rankOf(a.stays) - rankOf(b.stays) ||
    (a.child === undefined ? 0 : compareVagueDates(a.person.body.born, b.person.body.born)) ||
    compareText(a.person.createdAt, b.person.createdAt)
  )
}
