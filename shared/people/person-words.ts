import { type CaseFile, type CaseRecord, findRecord, nouns } from '../case/nouns.ts'
import { caseRoleOptions } from '../case/vocabularies.ts'
import { wordAgeInYears } from '../dates/age.ts'
import { formatVagueDate } from '../dates/format-date.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { precisionOf } from '../dates/vague-date.ts'
import { ageOn } from './children-of.ts'

/**
 * Words a person with their tie and age on a day, without pronouns: "Mia, half-sister, 6 (born 21 June 2019)",
 * "Baby, half-sibling, not yet born (due May 2026)", "Alan, maternal grandfather, died 2020", "Child 1, a child who
 * was harmed, 8 (age as given)".
 */
export function wordPerson(person: CaseRecord<'person'>, on: IsoDate): string {
  return [person.body.name, wordTie(person), wordAgeOn(person, on)]
    .filter((words) => words !== undefined)
    .join(', ')
}

/** Words what somebody is to the case: the family's own word where there is one, else their role. */
export function wordTie(person: CaseRecord<'person'>): string {
  if (person.body.tie !== undefined) return person.body.tie
  const role = caseRoleOptions.find((option) => option.value === person.body.role)
  return lowerFirst(role?.label ?? 'connected with the family')
}

/** Words a person's age on a day with what it rests on; `undefined` when nothing is known about it. */
export function wordAgeOn(person: CaseRecord<'person'>, on: IsoDate): string | undefined {
  const { lifeStatus, born, died, ageAsGiven } = person.body
  if (lifeStatus === 'deceased')
    return died === undefined ? 'has died' : `died ${formatVagueDate(died)}`
  if (lifeStatus === 'unborn')
    return born === undefined ? 'not yet born' : `not yet born (due ${formatVagueDate(born)})`
  if (born !== undefined) {
    const when = formatVagueDate(born)
    return `${wordAgeInYears(ageOn(person, on))} (born ${precisionOf(born) === 'day' ? when : `in ${when}`})`
  }
  return ageAsGiven === undefined ? undefined : `${ageAsGiven} (age as given)`
}

/**
 * Gives the name to show for any record by its id: a person's or a professional's name, or another record's own
 * heading; "somebody not entered" where none is named. What is named and not in these records is kept from who reads
 * them: nothing that is mentioned can be removed.
 *
 * @param heldBack what to say then, where it is known what kind of person it is.
 */
export function nameIn(
  file: Pick<CaseFile, 'records'>,
  id: string | undefined,
  heldBack = 'somebody whose name is held back',
): string {
  if (id === undefined) return 'somebody not entered'
  const record = findRecord(file, id)
  if (record === undefined) return heldBack
  if (record.noun === 'person' || record.noun === 'professional' || record.noun === 'household')
    return record.body.name
  return `this ${nouns[record.noun].one}`
}

function lowerFirst(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
