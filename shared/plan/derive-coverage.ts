import {
  findAssessment,
  findInstrument,
  type Instruments,
  listAssessments,
} from '../assessment/find-assessment.ts'
import {
  type ActFirst,
  type LicensedMarkOf,
  listActFirst,
  listEveryLicensedMark,
  listLicensedMarks,
} from '../assessment/list-act-first.ts'
import { listWalked, type WalkedDomain, walkAssessment } from '../assessment/walk-assessment.ts'
import { wordConcern } from '../assessment/word-factor.ts'
import { type CaseFile, type CaseRecord, findRecord, recordsOf } from '../case/nouns.ts'
import { formatDate } from '../dates/format-date.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { listActiveActions, listAnswers, listLiveGoals } from './live-plan.ts'

/** A finding that asks for something, or from which something starts, and what answers it. */
export interface CoveredFinding {
  readonly record: CaseRecord<'finding' | 'licensed_mark'>
  /** "A4 Who could be affected now: Concern 4, urgent"; for a licensed tool its own label and number. */
  readonly words: string
  /** Goals that go on and start from it. */
  readonly goals: readonly CaseRecord<'goal'>[]
  /** Safety rules that apply, or are to, and rest on it. */
  readonly rules: readonly CaseRecord<'safety_rule'>[]
  readonly noActionBecause?: string
  /** A 4, an immediate-safety flag, or a licensed number to act on first: a reason for doing nothing does not cover it. */
  readonly urgent: boolean
  /** A goal or a rule starts from it, drafts and rules to come included; or, when it is not urgent, a reason for none. */
  readonly covered: boolean
  /** Something is done about it: an agreed goal with an action that is not stopped, or a rule in force that is kept. */
  readonly actedOn: boolean
  /** What is missing where something urgent has an answer that is not enough yet: "its goal is a draft". */
  readonly missing?: string
}

/** What of the assessment the plan answers, and what of the plan rests on nothing. */
export interface Coverage {
  readonly findings: readonly CoveredFinding[]
  readonly goalsWithoutAction: readonly CaseRecord<'goal'>[]
  /** Actions that go on whose goal is gone, has ended, or starts from no finding that is still there. */
  readonly actionsWithoutFinding: readonly CaseRecord<'action'>[]
}

/**
 * Derives which findings the plan answers. A finding asks for something from a concern of 2 on, which the scale calls
 * work to be planned, or when it is urgent. The number of a licensed tool is not read: each asks for a goal or a reason.
 * Of earlier assessments, what is urgent and not settled since stays, and whatever a goal that goes on starts from.
 */
export function deriveCoverage(
  file: Pick<CaseFile, 'records'>,
  policies: Instruments,
  today: IsoDate,
): Coverage {
  const domains = walkLatest(file, policies, today)
  const first = listActFirst(domains, file, policies)
  const urgent = new Set<string>(first.map(({ source }) => source.id))
  const goals = listLiveGoals(file)
  const latest = [...listRated(domains, urgent, goals), ...listLicensed(file, urgent)]
  const known = new Set<string>(latest.map(({ record }) => record.id))
  const earlier = listEarlier(file, policies, today, first, goals).filter(
    ({ record }) => !known.has(record.id),
  )
  const findings = [...latest, ...earlier].map(({ record, words }): CoveredFinding => {
    const { goals, rules, isAnswered, isActedOn, gaps } = listAnswers(file, record.id, today)
    const { noActionBecause } = record.body
    const isUrgent = urgent.has(record.id)
    const missing = isUrgent && gaps.length > 0 ? gaps.join('; ') : undefined
    return {
      record,
      words: missing === undefined ? words : `${words}; ${missing}`,
      goals,
      rules,
      ...(noActionBecause === undefined ? {} : { noActionBecause }),
      urgent: isUrgent,
      covered: isAnswered || (!isUrgent && noActionBecause !== undefined),
      actedOn: isActedOn,
      ...(missing === undefined ? {} : { missing }),
    }
  })
  return { findings, ...checkThread(file, goals) }
}

/** Walks the assessment started last; nothing when it uses no instrument. */
export function walkLatest(
  file: Pick<CaseFile, 'records'>,
  policies: Instruments,
  today: IsoDate,
): readonly WalkedDomain[] {
  const assessment = findAssessment(file)
  const instrument = assessment && findInstrument(policies, assessment)
  return assessment === undefined || instrument === undefined
    ? []
    : walkAssessment({ file, assessment, instrument, today })
}

type Asking = Pick<CoveredFinding, 'record' | 'words'>

function listRated(
  domains: readonly WalkedDomain[],
  urgent: ReadonlySet<string>,
  goals: readonly CaseRecord<'goal'>[],
): readonly Asking[] {
  return listWalked(domains).flatMap((walked) => {
    const { finding, concern, factor } = walked
    if (finding === undefined) return []
    const asks =
      (concern.kind === 'mark' && concern.mark >= 2) ||
      urgent.has(finding.id) ||
      goals.some(({ body }) => body.from.includes(finding.id))
    const words = `${factor.code} ${factor.name}: ${wordConcern(walked)}`
    return asks ? [{ record: finding, words }] : []
  })
}

function listLicensed(
  file: Pick<CaseFile, 'records'>,
  urgent: ReadonlySet<string>,
): readonly Asking[] {
  return listLicensedMarks(file)
    .filter(({ mark }) => mark.body.mark !== undefined || urgent.has(mark.id))
    .map(nameMark)
}

function nameMark({ mark, words }: LicensedMarkOf): Asking {
  const { known, mark: value, maximum } = mark.body
  const result =
    known === 'number' && value !== undefined
      ? `${value} out of ${maximum}`
      : 'not enough information'
  return { record: mark, words: `${words}: ${result}` }
}

/** Lists what counts of the assessments before the last; each names the day on which its assessment was started. */
function listEarlier(
  file: Pick<CaseFile, 'records'>,
  policies: Instruments,
  today: IsoDate,
  first: readonly ActFirst[],
  goals: readonly CaseRecord<'goal'>[],
): readonly Asking[] {
  const counts = new Set<string>([
    ...first.map(({ source }) => source.id),
    ...goals.flatMap(({ body }) => body.from),
  ])
  const rated = listAssessments(file)
    .slice(0, -1)
    .flatMap((assessment) => {
      const instrument = findInstrument(policies, assessment)
      const walk = instrument && { file, assessment, instrument, today }
      const walked = walk === undefined ? [] : listWalked(walkAssessment(walk))
      const since = `, in the assessment started ${formatDate(assessment.body.startedOn)}`
      return recordsOf(file, 'finding')
        .filter(({ id, body }) => body.assessment === assessment.id && counts.has(id))
        .map((finding) => {
          const own = walked.find((one) => one.finding?.id === finding.id)
          const name = own
            ? `${own.factor.code} ${own.factor.name}: ${wordConcern(own)}`
            : finding.body.factor
          return { record: finding, words: `${name}${since}` }
        })
    })
  const numbers = listEveryLicensedMark(file).filter(({ mark }) => counts.has(mark.id))
  return [...rated, ...numbers.map(nameMark)]
}

function checkThread(
  file: Pick<CaseFile, 'records'>,
  goals: readonly CaseRecord<'goal'>[],
): Pick<Coverage, 'goalsWithoutAction' | 'actionsWithoutFinding'> {
  const worked = new Set<string>(
    recordsOf(file, 'action')
      .filter(({ body }) => body.state !== 'stopped')
      .map(({ body }) => body.goal),
  )
  const resting = new Set<string>(
    goals.filter((goal) => hasFinding(file, goal)).map(({ id }) => id),
  )
  return {
    goalsWithoutAction: goals.filter(({ id }) => !worked.has(id)),
    actionsWithoutFinding: listActiveActions(file).filter(({ body }) => !resting.has(body.goal)),
  }
}

/** Tells whether any of the findings that a goal starts from is still there. */
export function hasFinding(file: Pick<CaseFile, 'records'>, { body }: CaseRecord<'goal'>): boolean {
  return body.from.some((id) => findRecord(file, id) !== undefined)
}
