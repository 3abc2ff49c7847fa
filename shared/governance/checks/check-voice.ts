import { type CaseRecord, recordsOf } from '../../case/nouns.ts'
import { listHomes } from '../../people/households-at.ts'
import { itemsOf, type StatusItem, type StatusSource } from '../status-item.ts'

const item = itemsOf('voice')

/** Who is asked whatever home they are in: the child, and those who bring the child up or grow up beside them. */
const rolesAsked: ReadonlySet<string> = new Set([
  'child_assessed',
  'parent',
  'step_parent',
  'sibling',
  'grandparent',
  'carer',
])

/** Lists the people who have never been asked, or were not there; somebody who declined has been asked. Never throws. */
export function checkVoice(source: StatusSource): readonly StatusItem[] {
  const statements = recordsOf(source.file, 'statement')
  return listPeopleToAsk(source).flatMap((person) => {
    const theirs = statements.filter(({ body }) => body.person === person.id)
    if (theirs.some(({ body }) => body.outcome === 'said' || body.outcome === 'declined')) return []
    const last = theirs.at(-1)
    const reason = last?.body.reason === undefined ? '' : ` (${last.body.reason})`
    const words =
      last?.body.outcome === 'not_present'
        ? `${person.body.name} was not there${reason} and has not been asked since.`
        : `${person.body.name} has not been asked${reason}.`
    return [item('unanswered', 'never_asked', words, { about: last ? [person, last] : [person] })]
  })
}

function listPeopleToAsk({ file, today }: StatusSource): readonly CaseRecord<'person'>[] {
  const inHomes = new Set<string>(
    listHomes(file, today).flatMap(({ members }) => members.map(({ person }) => person.id)),
  )
  return recordsOf(file, 'person').filter(
    ({ id, body }) =>
      // A child who was harmed is heard by their own worker, never from here.
      body.lifeStatus === 'living' &&
      body.role !== 'child_harmed' &&
      (rolesAsked.has(body.role) || inHomes.has(id)),
  )
}
