import { type CaseRecord, nouns, recordsOf } from '../../case/nouns.ts'
import { countOf } from '../../dates/count-of.ts'
import { listToAsk } from '../../people/list-to-ask.ts'
import { joinNames } from '../../people/who-knows-identity.ts'
import { itemsOf, type StatusItem, type StatusSource, when } from '../status-item.ts'
import { dueItem } from './review-due.ts'

const item = itemsOf('preparation')

/** What a child must have been told before anything is asked. */
const mustBeTold = ['purpose', 'limits', 'choice'] as const

/**
 * Lists what is to be done before the first session: agreements, notices and requests. It asks for nothing until the
 * work of the assessment has begun. Never throws.
 */
export function checkPreparation(source: StatusSource): readonly StatusItem[] {
  const begun = source.file.records.some(({ noun }) =>
    ['agreement', 'information_request', 'session', 'assessment'].includes(noun),
  )
  return begun ? [...checkAgreements(source), ...checkRequests(source)] : []
}

function checkAgreements({ file, today }: StatusSource): readonly StatusItem[] {
  const people = listToAsk(file, today)
  const without = people.filter(({ agreements }) => agreements.length === 0)
  return [
    ...when(without.length > 0, () => {
      const names = joinNames(without.map(({ person }) => person.body.name))
      const words = `Enter what was explained to ${names}, and whether they agree to take part.`
      return item('missing', 'no_agreement', words, { about: without.map(({ person }) => person) })
    }),
    ...people.flatMap(({ person, agreements: [latest] }) =>
      latest === undefined ? [] : [...checkTold(person, latest), ...checkAnswer(person, latest)],
    ),
  ]
}

function checkTold(
  person: CaseRecord<'person'>,
  agreement: CaseRecord<'agreement'>,
): readonly StatusItem[] {
  if (person.body.role !== 'child_assessed') return []
  const told = new Set<string>(agreement.body.told)
  const untold = mustBeTold.filter((code) => !told.has(code))
  if (untold.length === 0) return []
  const { options } = nouns.agreement.fields.told
  const labels = untold.map((code) => options.find(({ value }) => value === code)?.label ?? code)
  const words = `${person.body.name} is still to have: ${joinNames(labels.map(lowerFirst))}.`
  return [item('unanswered', 'child_not_told', words, { about: [agreement] })]
}

function checkAnswer(
  person: CaseRecord<'person'>,
  agreement: CaseRecord<'agreement'>,
): readonly StatusItem[] {
  const { answer, proceedBecause } = agreement.body
  const withoutYes = answer === 'refused' || answer === 'undecided' || answer === 'not_asked'
  if (!withoutYes || proceedBecause !== undefined) return []
  const said = { refused: 'said no', undecided: 'has not decided', not_asked: 'has not been asked' }
  const words = `${person.body.name} ${said[answer]}, and nothing says why the assessment may go ahead all the same.`
  return [item('unanswered', 'no_yes', words, { about: [agreement] })]
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function checkRequests({ file, today }: StatusSource): readonly StatusItem[] {
  const open = recordsOf(file, 'information_request').filter(
    ({ body }) => body.state === 'asked' || body.state === 'chased',
  )
  const undated = open.filter(({ body }) => body.dueOn === undefined)
  return [
    ...when(undated.length > 0, () => {
      const count = countOf(undated.length, 'information request')
      const from = joinNames(undated.map(({ body }) => body.toWords))
      const words = `${count} without an answer, and without a date for one: ${from}.`
      return item('unanswered', 'request_unanswered', words, { about: undated })
    }),
    ...open.flatMap((request) =>
      dueItem(
        item,
        {
          code: 'request_due',
          what: `Information from ${request.body.toWords}`,
          on: request.body.dueOn,
          about: [request],
        },
        today,
      ),
    ),
  ]
}
