import { findAssessment, findInstrument } from '../../assessment/find-assessment.ts'
import { listActFirst } from '../../assessment/list-act-first.ts'
import { listStrayFindings } from '../../assessment/list-stray-findings.ts'
import {
  listWalked,
  type WalkedDomain,
  type WalkedFactor,
  walkAssessment,
} from '../../assessment/walk-assessment.ts'
import { type CaseRecord, recordsOf } from '../../case/nouns.ts'
import { countOf } from '../../dates/count-of.ts'
import { listAnswers } from '../../plan/live-plan.ts'
import { itemsOf, type StatusItem, type StatusSource, when } from '../status-item.ts'

const item = itemsOf('assessment')

/** Lists what the assessment still needs, and what must be acted on first. Never throws. */
export function checkAssessment(source: StatusSource): readonly StatusItem[] {
  const assessment = findAssessment(source.file)
  if (assessment === undefined) return []
  const { use } = assessment.body
  const { file, policies, today } = source
  const instrument = findInstrument(policies, assessment)
  const walk = instrument && { file, assessment, instrument, today }
  const domains = walk === undefined ? [] : walkAssessment(walk)
  const strays = walk === undefined ? [] : listStrayFindings(walk)
  return [
    ...when(use !== 'licensed' && instrument === undefined, () =>
      item('missing', 'no_instrument', 'Choose the instrument that this assessment uses.', {
        about: [assessment],
      }),
    ),
    ...checkFactors(domains, assessment),
    ...when(strays.length > 0, () => {
      const words = `${countOf(strays.length, 'finding')} for a factor that has another, or that the instrument does not have: look at each, and remove what is not meant.`
      return item('unanswered', 'stray_findings', words, { review: true, about: strays })
    }),
    ...(use === 'built_in' ? [] : checkLicensed(source, assessment)),
    ...checkActFirst(source, domains),
  ]
}

function checkFactors(
  domains: readonly WalkedDomain[],
  assessment: CaseRecord<'assessment'>,
): readonly StatusItem[] {
  const walked = listWalked(domains)
  const unrated = walked.filter(({ state }) => state === 'not_started')
  const unfinished = walked.filter(({ state }) => state === 'in_progress')
  return [
    ...when(unrated.length > 0, () => {
      const verb = unrated.length === 1 ? 'is' : 'are'
      const words = `${countOf(unrated.length, 'factor')} ${verb} not rated yet: ${codesOf(unrated)}.`
      return item('missing', 'factors_not_rated', words, { about: [assessment] })
    }),
    ...when(unfinished.length > 0, () => {
      const words = `${countOf(unfinished.length, 'factor')} begun and not finished: ${codesOf(unfinished)}.`
      const about = unfinished.flatMap(({ finding }) => (finding === undefined ? [] : [finding]))
      return item('unanswered', 'factors_unfinished', words, { about })
    }),
  ]
}

function codesOf(walked: readonly WalkedFactor[]): string {
  return walked.map(({ factor }) => factor.code).join(', ')
}

function checkLicensed(
  { file }: StatusSource,
  assessment: CaseRecord<'assessment'>,
): readonly StatusItem[] {
  const records = recordsOf(file, 'licensed_record').filter(
    ({ body }) => body.assessment === assessment.id,
  )
  const marked = new Set<string>(recordsOf(file, 'licensed_mark').map(({ body }) => body.record))
  const empty = records.filter(({ id, body }) => !marked.has(id) && body.account === undefined)
  return [
    ...when(records.length === 0, () =>
      item('missing', 'no_licensed_record', 'Enter the record of the licensed tool.', {
        about: [assessment],
      }),
    ),
    ...when(empty.length > 0, () =>
      item(
        'missing',
        'no_licensed_mark',
        'Enter the numbers that the licensed tool gave, or the account of its assessor.',
        { about: empty },
      ),
    ),
  ]
}

/** What is urgent is due today until something is done about it; it does not hold the ratings open. */
function checkActFirst(
  { file, policies, today }: StatusSource,
  domains: readonly WalkedDomain[],
): readonly StatusItem[] {
  return listActFirst(domains, file, policies)
    .filter(({ source }) => !listAnswers(file, source.id, today).isActedOn)
    .map(({ source, words, because }) =>
      item('due', 'act_first', `Act first: ${words}. ${because}`, {
        dueOn: today,
        about: [source],
      }),
    )
}
