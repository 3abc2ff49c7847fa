import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { formatDate } from '../dates/format-date.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { whyChild } from '../people/children-of.ts'
import { type HomeMember, listHomes } from '../people/households-at.ts'
import { nameIn } from '../people/person-words.ts'
import { joinNames } from '../people/who-knows-identity.ts'

/** One child in one home on one night, with what has been arranged. */
export interface ChildTonight {
  readonly child: CaseRecord<'person'>
  /** Absent: the child does not belong to this home and is only there tonight. */
  readonly member?: HomeMember | undefined
  /** Every arrangement entered for this child, home and night, in the order written; empty: none entered. */
  readonly arrangements: readonly CaseRecord<'arrangement'>[]
  /** Names of the other homes in which this child has an arrangement tonight. */
  readonly alsoAt: readonly string[]
  /** What has been arranged, one line each; "None entered" when nothing has. */
  readonly lines: readonly string[]
}

/** One home on one night with every child who belongs there or is there. */
export interface HomeTonight {
  readonly household: CaseRecord<'household'>
  readonly children: readonly ChildTonight[]
}

/**
 * Lists every home with every child in it on the night of a day, and what has been arranged: children who live or
 * stay there, unborn children where their mother lives, and children staying there for this night only. Somebody who
 * only visits, not overnight, is left out unless an arrangement was entered.
 */
export function listArrangementsTonight(
  file: Pick<CaseFile, 'records'>,
  on: IsoDate,
): readonly HomeTonight[] {
  const tonight = recordsOf(file, 'arrangement').filter(({ body }) => body.nightOf === on)
  return listHomes(file, on).map(({ household, members }) => {
    const here = tonight.filter(({ body }) => body.household === household.id)
    const isAwaited = (member: HomeMember) =>
      member.child !== undefined &&
      (member.stays !== 'visits' || here.some(({ body }) => body.child === member.person.id))
    const belonging = members.filter(isAwaited).map((member) => ({ child: member.person, member }))
    const known = new Set<string>(belonging.map(({ child }) => child.id))
    const guests = recordsOf(file, 'person')
      .filter(
        (person) => !known.has(person.id) && here.some(({ body }) => body.child === person.id),
      )
      .filter((person) => whyChild(person, on) !== undefined)
      .map((child) => ({ child, member: undefined }))
    return {
      household,
      children: [...belonging, ...guests].map(({ child, member }) => {
        const arrangements = here.filter(({ body }) => body.child === child.id)
        const alsoAt = tonight
          .filter(({ body }) => body.child === child.id && body.household !== household.id)
          .map(({ body }) => nameIn(file, body.household))
        const lines =
          arrangements.length === 0
            ? ['None entered']
            : arrangements.map((one) => wordArrangement(file, one))
        return { child, member, arrangements, alsoAt, lines }
      }),
    }
  })
}

/** Words one arrangement: "In place: Mia sleeps in Dana's room. Dana sees to it. Checked: ...". */
export function wordArrangement(
  file: Pick<CaseFile, 'records'>,
  { body }: CaseRecord<'arrangement'>,
): string {
  const from = body.inPlaceFrom === undefined ? 'later' : formatDate(body.inPlaceFrom)
  const start = {
    yes: 'In place',
    from_later: `Not in place until ${from}`,
    not_there: 'Not there tonight',
    not_needed: 'Nothing needed',
    not_known: 'Not known whether this is in place',
  }[body.inPlace]
  const who = [
    ...(body.responsible === undefined ? [] : [nameIn(file, body.responsible)]),
    ...(body.responsibleWords === undefined ? [] : [body.responsibleWords]),
  ]
  return [
    `${start}: ${sentence(body.what)}`,
    who.length === 0 ? undefined : `Seen to by ${sentence(joinNames(who))}`,
    body.checkedBy === undefined ? undefined : `Checked by: ${sentence(body.checkedBy)}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

function sentence(words: string): string {
  const trimmed = words.trim()
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}
