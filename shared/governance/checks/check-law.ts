import { recordsOf } from '../../case/nouns.ts'
import { formatDate } from '../../dates/format-date.ts'
import { listConstraints } from '../constraints.ts'
import { itemsOf, type StatusItem, type StatusSource } from '../status-item.ts'

const item = itemsOf('law')

/** Lists what the legal position and the constraints still need. Never throws. */
export function checkLaw({ file, today }: StatusSource): readonly StatusItem[] {
  const placed = new Set<string>(recordsOf(file, 'legal_position').map(({ body }) => body.person))
  const assessed = recordsOf(file, 'person').filter(({ body }) => body.role === 'child_assessed')
  return [
    ...assessed
      .filter(({ id }) => !placed.has(id))
      .map((child) =>
        item(
          'missing',
          'no_legal_position',
          `Enter where the law stands for ${child.body.name}; "No police involvement" is an answer.`,
          { about: [child] },
        ),
      ),
    ...listConstraints(file, today).flatMap(({ record, state }) => checkConstraint(record, state)),
  ]
}

function checkConstraint(
  record: ReturnType<typeof listConstraints>[number]['record'],
  state: ReturnType<typeof listConstraints>[number]['state'],
): readonly StatusItem[] {
  const { mustNot, kind, untilOn, untilWords } = record.body
  if (state === 'lifted') return []
  if (state === 'date_passed' && untilOn !== undefined) {
    const words = `The date of a constraint has passed (${formatDate(untilOn)}); enter who lifted it and when, or a new date: ${mustNot}`
    return [
      item('due', 'constraint_date_passed', words, {
        review: true,
        dueOn: untilOn,
        about: [record],
      }),
    ]
  }
  // What must not be told, or who must not meet, may hold for good; not asking a child never does.
  if (kind === 'asking_about_report' && untilOn === undefined && untilWords === undefined)
    return [
      item('missing', 'constraint_without_end', `Enter until when this holds: ${mustNot}`, {
        about: [record],
      }),
    ]
  return []
}
