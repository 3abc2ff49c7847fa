import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { compareText } from '../dates/compare-dates.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { whyChild } from './children-of.ts'

/** One person who is told and asked before the sessions, and what is recorded of it, newest first; none: not asked yet. */
export interface PersonToAsk {
  readonly person: CaseRecord<'person'>
  readonly agreements: readonly CaseRecord<'agreement'>[]
}

const carerRoles = ['parent', 'step_parent', 'carer']

/**
 * Lists who is told and asked: the child assessed, every living parent and carer, whoever else holds parental
 * responsibility, and whoever was asked all the same; the child first, then as they were entered.
 */
export function listToAsk(file: Pick<CaseFile, 'records'>, today: IsoDate): readonly PersonToAsk[] {
  const asked = Map.groupBy(recordsOf(file, 'agreement'), ({ body }) => body.person)
  const people = recordsOf(file, 'person').filter(
    (person) => asked.has(person.id) || isToAsk(person, today),
  )
  const childFirst = people.toSorted((a, b) => Number(isChild(b)) - Number(isChild(a)))
  return childFirst.map((person) => ({
    person,
    agreements: (asked.get(person.id) ?? []).toSorted(
      (a, b) => compareText(b.body.on, a.body.on) || compareText(b.createdAt, a.createdAt),
    ),
  }))
}

function isChild({ body }: CaseRecord<'person'>): boolean {
  return body.role === 'child_assessed'
}

function isToAsk(person: CaseRecord<'person'>, today: IsoDate): boolean {
  const { role, lifeStatus, parentalResponsibility } = person.body
  if (lifeStatus !== 'living') return false
  if (role === 'child_assessed') return true
  const cares = carerRoles.includes(role) || parentalResponsibility === 'yes'
  return cares && whyChild(person, today) === undefined
}
