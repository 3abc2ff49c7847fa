import type { Problem } from '../case/check-record.ts'
import type { CaseRecord } from '../case/nouns.ts'
import type { Concern, FindingField } from './walk-assessment.ts'

/** What a factor's answers are checked with. */
export interface AnswersToCheck {
  readonly asked: readonly FindingField[]
  readonly answers: CaseRecord<'finding'>['body']
  readonly concern: Concern
  /** How many linked pieces add to the concern, and how many of them still stand. */
  readonly linked: number
  readonly standing: number
}

/** Checks what is left before a factor that was begun is complete; only of questions that show. Never throws. */
export function checkAnswers(source: AnswersToCheck): readonly Problem[] {
  const { asked, answers, concern } = source
  const missing = (field: FindingField, message: string): readonly Problem[] =>
    asked.includes(field) && answers[field] === undefined ? [{ field, message }] : []
  return [
    ...(concern.kind === 'no_mark'
      ? checkWords(source)
      : [
          ...missing('strength', 'Choose how strong it is; "0: none seen" is an answer'),
          ...missing(
            'concern',
            'Choose how much concern there is; "Not enough information" is an answer',
          ),
        ]),
    ...(concern.kind === 'mark' || concern.kind === 'contested'
      ? missing('confidence', 'Choose how good the evidence is')
      : []),
    ...checkEvidence(source),
    ...viewFields.flatMap(({ view, words, whose }) => checkView(source, view, words, whose)),
  ]
}

function checkWords({ asked, answers }: AnswersToCheck): readonly Problem[] {
  const isSaid =
    answers.strength !== undefined ||
    answers.strengthText !== undefined ||
    answers.concernText !== undefined
  return isSaid || !asked.includes('strength')
    ? []
    : [{ field: 'strength', message: 'Choose how strong it is, or write what matters here' }]
}

function checkEvidence({ concern, linked, standing }: AnswersToCheck): readonly Problem[] {
  if (concern.kind !== 'mark' || concern.mark < 2 || standing > 0) return []
  const message =
    linked > 0
      ? 'All that was linked to this is withdrawn or not substantiated: link something else, or think again about the concern'
      : 'Link at least one piece of evidence: a concern of 2 or more needs it'
  return [{ field: 'concern', message }]
}

const viewFields = [
  { view: 'childView', words: 'childViewText', whose: 'the child' },
  { view: 'carersView', words: 'carersViewText', whose: 'the carers' },
  { view: 'agenciesView', words: 'agenciesViewText', whose: 'other agencies' },
] as const

function checkView(
  { asked, answers }: AnswersToCheck,
  view: (typeof viewFields)[number]['view'],
  words: (typeof viewFields)[number]['words'],
  whose: string,
): readonly Problem[] {
  const said = asked.includes(view) ? answers[view] : undefined
  if (said === undefined || said === 'agree' || answers[words] !== undefined) return []
  const message =
    said === 'differ'
      ? `Enter how it is seen differently by ${whose}`
      : said === 'declined'
        ? `Enter what is known of why ${whose} did not want to say`
        : `Enter why ${whose} ${whose === 'the child' ? 'was' : 'were'} not asked`
  return [{ field: words, message }]
}
