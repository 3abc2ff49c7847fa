import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { type AgeAt, deriveAgeAt } from '../dates/age.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { parseVagueDate } from '../dates/vague-date.ts'

/** The age at which the law stops calling somebody a child. @source Children Act 1989, section 105. */
export const adultFromYears = 18

/** Why somebody is counted as a child; `perhaps` words mean that it is not certain. */
export type ChildBecause =
  | 'age'
  | 'perhaps_age'
  | 'unborn'
  | 'age_as_given'
  | 'role'
  | 'perhaps_role'

/** One child of a case on a day. */
export interface ChildOnDay {
  readonly person: CaseRecord<'person'>
  readonly because: ChildBecause
}

/**
 * Lists who is a child on a day, in the order written: under 18, not yet born, or known only by an age or by what
 * they are to the case. Where it is not certain, they are counted: a child left out is worse than an adult too many.
 */
export function listChildren(file: Pick<CaseFile, 'records'>, on: IsoDate): readonly ChildOnDay[] {
  return recordsOf(file, 'person').flatMap((person) => {
    const because = whyChild(person, on)
    return because === undefined ? [] : [{ person, because }]
  })
}

/** Tells why somebody is a child on a day; `undefined` for an adult and for somebody who has died. */
export function whyChild(person: CaseRecord<'person'>, on: IsoDate): ChildBecause | undefined {
  const { lifeStatus, born, ageAsGiven, role } = person.body
  if (lifeStatus === 'deceased') return undefined
  if (lifeStatus === 'unborn') return 'unborn'
  if (born !== undefined) return whyByAge(deriveAgeAt(born, parseVagueDate(on)))
  const years = ageAsGiven === undefined ? undefined : readYears(ageAsGiven)
  if (years !== undefined) return years < adultFromYears ? 'age_as_given' : undefined
  if (role === 'child_assessed' || role === 'child_harmed') return 'role'
  return role === 'sibling' || role === 'peer' ? 'perhaps_role' : undefined
}

/** Gives a person's age on a day, from the date of birth only. */
export function ageOn(person: CaseRecord<'person'>, on: IsoDate): AgeAt {
  return deriveAgeAt(person.body.born, parseVagueDate(on))
}

function whyByAge(age: AgeAt): ChildBecause | undefined {
  if (age.kind === 'unknown') return undefined
  if (age.kind === 'before_birth') return 'age'
  if (age.eldest.years < adultFromYears) return 'age'
  return age.youngest.years < adultFromYears ? 'perhaps_age' : undefined
}

/** Reads "8", "aged 8", "8 months", "about 6 or 7": the first number, in years; months are under one year. */
function readYears(text: string): number | undefined {
  const match = /(\d{1,3})\s*(weeks?|months?|mths?|days?)?/i.exec(text)
  if (!match) return undefined
  return match[2] === undefined ? Number(match[1]) : 0
}
