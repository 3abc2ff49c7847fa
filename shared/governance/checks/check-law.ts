import { type CaseRecord, recordsOf } from '../../case/nouns.ts'
import { formatDate } from '../../dates/format-date.ts'
import { type ConstraintOnDay, listConstraints } from '../../law/constraints.ts'
import { findLegalPosition } from '../../law/legal-position.ts'
import { itemsOf, type StatusItem, type StatusSource } from '../status-item.ts'

const item = itemsOf('law')

/** Lists what the legal position and the constraints still need. Never throws. */
export function checkLaw(source: StatusSource): readonly StatusItem[] {
  const { file, today } = source
  const assessed = recordsOf(file, 'person').filter(({ body }) => body.role === 'child_assessed')
  return [
    ...checkPositions(source, assessed),
    ...checkAnyConstraint(source, assessed),
    ...listConstraints(file, today).flatMap(checkConstraint),
  ]
}

function checkPositions(
  { file, today }: StatusSource,
  assessed: readonly CaseRecord<'person'>[],
): readonly StatusItem[] {
  if (assessed.length === 0 && recordsOf(file, 'legal_position').length === 0)
    return [
      item(
        'missing',
        'no_legal_position',
        'No legal position is entered: "No police involvement" is an answer too.',
      ),
    ]
  return assessed
    .filter(({ id }) => findLegalPosition(file, id, today).current === undefined)
    .map((child) =>
      item(
        'missing',
        'no_legal_position',
        `Enter where the law stands for ${child.body.name}; "No police involvement" is an answer.`,
        { about: [child] },
      ),
    )
}

/** Silence is no answer here: somebody must have been asked what must not be done, or have nobody to ask. */
function checkAnyConstraint(
  { file, today }: StatusSource,
  assessed: readonly CaseRecord<'person'>[],
): readonly StatusItem[] {
  if (recordsOf(file, 'constraint').length > 0) return []
  const isAnswered = assessed.some(({ id }) => {
    const { current } = findLegalPosition(file, id, today)
    return current?.body.restrictions === 'no' || current?.body.status === 'none'
  })
  const words =
    'No constraint is entered: ask the police what must not be done. That nobody has asked for anything is an answer too, in the legal position.'
  return isAnswered ? [] : [item('missing', 'no_constraint', words)]
}

function checkConstraint({ record, state }: ConstraintOnDay): readonly StatusItem[] {
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
