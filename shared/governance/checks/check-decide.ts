import { type CaseRecord, recordsOf } from '../../case/nouns.ts'
import { formatDate } from '../../dates/format-date.ts'
import { listChildren } from '../../people/children-of.ts'
import { deriveCoverage } from '../../plan/derive-coverage.ts'
import { listRulesInForce } from '../../plan/live-plan.ts'
import { listArrangementsTonight } from '../arrangements-tonight.ts'
import { itemsOf, type StatusItem, type StatusSource, when } from '../status-item.ts'
import { deriveTierHistory } from '../tier-history.ts'
import { dueItem } from './review-due.ts'

const item = itemsOf('decide')

/** Lists what is still to be decided: the tier, tonight in every home, and what is asked for each child. Never throws. */
export function checkDecide(source: StatusSource): readonly StatusItem[] {
  return [...checkTier(source), ...checkTonight(source), ...checkDecisions(source)]
}

function checkTier({ file, policies, today }: StatusSource): readonly StatusItem[] {
  const current = deriveTierHistory(file, policies).at(-1)?.record
  return [
    ...when(current === undefined, () =>
      item('missing', 'no_tier', 'Decide on the tier, with reasons and what else was considered.'),
    ),
    ...(current === undefined
      ? []
      : dueItem(
          item,
          {
            code: 'tier_review',
            what: 'Review of the tier',
            on: current.body.reviewOn,
            about: [current],
          },
          today,
        )),
  ]
}

function checkTonight(source: StatusSource): readonly StatusItem[] {
  const { file, today } = source
  const isKept = isKeptByPlan(source)
  return listArrangementsTonight(file, today).flatMap(({ household, children }) =>
    children.flatMap(({ child, arrangements }) => {
      const where = `${child.body.name}, ${household.body.name}`
      if (arrangements.length === 0 && isKept) return []
      if (arrangements.length === 0)
        return [
          item('missing', 'no_arrangement_tonight', `${where}: nothing entered for tonight.`, {
            about: [child, household],
          }),
        ]
      return arrangements.flatMap((one) => checkArrangement(where, one))
    }),
  )
}

/**
 * Tells whether a plan keeps the nights now: it has begun, rules of it are in force, and nothing that was found unsafe
 * today is left without anything being done. Until then every night is asked for.
 */
function isKeptByPlan({ file, policies, today }: StatusSource): boolean {
  const hasBegun = recordsOf(file, 'plan').some(({ body }) => body.on <= today)
  if (!hasBegun || listRulesInForce(file, today).length === 0) return false
  return !deriveCoverage(file, policies, today).findings.some(
    ({ record, urgent, actedOn }) =>
      urgent && !actedOn && record.noun === 'finding' && record.body.immediateSafety === 'yes',
  )
}

function checkArrangement(where: string, record: CaseRecord<'arrangement'>): readonly StatusItem[] {
  const { inPlace, inPlaceFrom, nightOf } = record.body
  const about = [record]
  if (inPlace === 'not_known') {
    const words = `${where}: nobody knows whether tonight's arrangement is in place.`
    return [item('unanswered', 'arrangement_not_known', words, { about })]
  }
  if (inPlace !== 'from_later') return []
  const from = inPlaceFrom === undefined ? 'later' : formatDate(inPlaceFrom)
  const words = `${where}: tonight's arrangement is not in place until ${from}.`
  return [item('due', 'arrangement_from_later', words, { dueOn: inPlaceFrom ?? nightOf, about })]
}

function checkDecisions({ file, today }: StatusSource): readonly StatusItem[] {
  const asked = new Set<string>(recordsOf(file, 'decision_asked').map(({ body }) => body.child))
  return listChildren(file, today)
    .filter(({ person }) => person.body.role !== 'peer' && !asked.has(person.id))
    .map(({ person }) =>
      item(
        'missing',
        'no_decision_asked',
        `${person.body.name}: no decision is asked for; "none", with a reason, is an answer.`,
        { about: [person] },
      ),
    )
}
