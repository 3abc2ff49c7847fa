import { type CaseRecord, recordsOf } from '../../case/nouns.ts'
import { formatVagueDate } from '../../dates/format-date.ts'
import { lastDayOf } from '../../dates/vague-date.ts'
import { listChildren } from '../../people/children-of.ts'
import { listHomes } from '../../people/households-at.ts'
import { nameIn } from '../../people/person-words.ts'
import { listIdentityKnowledge } from '../../people/who-knows-identity.ts'
import { itemsOf, type StatusItem, type StatusSource, when } from '../status-item.ts'

const childItem = itemsOf('child')
const item = itemsOf('people')

/** Lists what is still needed about the child being assessed. Never throws. */
export function checkChild({ file }: StatusSource): readonly StatusItem[] {
  const assessed = recordsOf(file, 'person').filter(({ body }) => body.role === 'child_assessed')
  const unborn = assessed.filter(({ body }) => body.born === undefined)
  return [
    ...when(assessed.length === 0, () =>
      childItem('missing', 'no_child', 'Enter the child being assessed.'),
    ),
    ...unborn.map((child) =>
      childItem('missing', 'no_birth_date', `Enter when ${child.body.name} was born.`, {
        about: [child],
      }),
    ),
  ]
}

/** Lists what is still needed about the family, the homes and who has been told what. Never throws. */
export function checkPeople(source: StatusSource): readonly StatusItem[] {
  return [
    ...checkHomes(source),
    ...checkBirths(source),
    ...checkIdentities(source),
    ...checkInformed(source),
  ]
}

function checkHomes({ file, today }: StatusSource): readonly StatusItem[] {
  const homes = listHomes(file, today)
  if (homes.length === 0)
    return [item('missing', 'no_home', 'Enter the homes and who is in each of them.')]
  const homed = new Set<string>(
    homes.flatMap(({ members }) => members.map(({ person }) => person.id)),
  )
  // Where a child who was harmed lives is not this family's to know.
  const homeless = listChildren(file, today).filter(
    ({ person }) => !homed.has(person.id) && !['child_harmed', 'peer'].includes(person.body.role),
  )
  return homeless.map(({ person }) =>
    item('missing', 'child_without_home', `Enter where ${person.body.name} lives.`, {
      about: [person],
    }),
  )
}

function checkBirths({ file, today }: StatusSource): readonly StatusItem[] {
  return recordsOf(file, 'person').flatMap((person) => {
    const { lifeStatus, born, name } = person.body
    if (lifeStatus !== 'unborn' || born === undefined || lastDayOf(born) >= today) return []
    const words = `${name} was due in ${formatVagueDate(born)}: record the birth, or what happened.`
    return [item('unanswered', 'birth_due', words, { review: true, about: [person] })]
  })
}

function checkIdentities({ file }: StatusSource): readonly StatusItem[] {
  return listIdentityKnowledge(file)
    .filter(({ knownTo }) => knownTo.length === 0)
    .map(({ child }) =>
      item(
        'missing',
        'identity_known_to_nobody',
        `Enter who already knows who ${child.body.name} is.`,
        { about: [child] },
      ),
    )
}

function checkInformed({ file }: StatusSource): readonly StatusItem[] {
  const entries = recordsOf(file, 'informed')
  const waiting = entries.filter(
    (entry) => entry.body.told === 'not_told' && !isToldLater(entry, entries),
  )
  const spokenOf = new Set<string>(entries.map(({ body }) => body.who))
  const parents = recordsOf(file, 'person').filter(
    ({ id, body }) =>
      body.parentalResponsibility === 'yes' &&
      body.lifeStatus === 'living' &&
      body.role !== 'child_harmed' &&
      !spokenOf.has(id),
  )
  return [
    ...waiting.map((entry) =>
      item(
        'unanswered',
        'not_told',
        `${nameIn(file, entry.body.who)} has not been told yet: ${entry.body.what}`,
        { about: [entry] },
      ),
    ),
    ...parents.map((parent) =>
      item(
        'unanswered',
        'told_or_not',
        `Enter whether ${parent.body.name}, who holds parental responsibility, has been told.`,
        { about: [parent] },
      ),
    ),
  ]
}

/** A later entry that the same person has been told this, or this and more, ends the waiting. */
function isToldLater(
  entry: CaseRecord<'informed'>,
  entries: readonly CaseRecord<'informed'>[],
): boolean {
  return entries.some(
    ({ body, createdAt }) =>
      body.who === entry.body.who &&
      body.told === 'told' &&
      body.what.toLowerCase().includes(entry.body.what.toLowerCase()) &&
      createdAt >= entry.createdAt,
  )
}
