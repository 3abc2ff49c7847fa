import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import type { RecordId } from '../case/record.ts'
import { compareText } from '../dates/compare-dates.ts'
import type { IsoDate } from '../dates/iso-date.ts'

/** Lists the goals that go on: drafts and agreed ones, not those that ended. */
export function listLiveGoals(file: Pick<CaseFile, 'records'>): readonly CaseRecord<'goal'>[] {
  return recordsOf(file, 'goal').filter(({ body }) => body.state !== 'ended')
}

/** Lists the actions that somebody is still to do or is doing: a blocked one is, a stopped one is not. */
export function listActiveActions(
  file: Pick<CaseFile, 'records'>,
): readonly CaseRecord<'action'>[] {
  return recordsOf(file, 'action').filter(
    ({ body }) => body.state !== 'done' && body.state !== 'stopped',
  )
}

/** Lists the safety rules that apply on a day or are to begin later. The last day of a rule is one on which it applies. */
export function listLiveRules(
  file: Pick<CaseFile, 'records'>,
  today: IsoDate,
): readonly CaseRecord<'safety_rule'>[] {
  return recordsOf(file, 'safety_rule').filter(
    ({ body }) => body.endsOn === undefined || body.endsOn >= today,
  )
}

/** Finds the plan: the latest by its date; of two from one day, the one entered last. */
export function findPlan(file: Pick<CaseFile, 'records'>): CaseRecord<'plan'> | undefined {
  return recordsOf(file, 'plan')
    .toSorted((a, b) => compareText(a.body.on, b.body.on) || compareText(a.createdAt, b.createdAt))
    .at(-1)
}

/** Lists the safety rules in force on a day: begun, and not ended. Whether they are kept is another question. */
export function listRulesInForce(
  file: Pick<CaseFile, 'records'>,
  today: IsoDate,
): readonly CaseRecord<'safety_rule'>[] {
  return listLiveRules(file, today).filter(({ body }) => body.starts <= today)
}

/** What answers one finding, or one number of a licensed tool, today. */
export interface PlanAnswers {
  readonly goals: readonly CaseRecord<'goal'>[]
  readonly rules: readonly CaseRecord<'safety_rule'>[]
  /** Something of the plan starts from it, drafts and rules to come included. */
  readonly isAnswered: boolean
  /** Something is done about it: an agreed goal with an action that is not stopped, or a rule in force that is not only on paper. */
  readonly isActedOn: boolean
  /** Why what answers it is not enough yet: "its goal is a draft"; empty when it is acted on, or nothing answers it. */
  readonly gaps: readonly string[]
}

/** Lists the goals that go on and start from a finding, and the safety rules that apply and rest on it. */
export function listAnswers(
  file: Pick<CaseFile, 'records'>,
  findingId: RecordId,
  today: IsoDate,
): PlanAnswers {
  const goals = listLiveGoals(file).filter(({ body }) => body.from.includes(findingId))
  const rules = listLiveRules(file, today).filter(({ body }) => body.from?.includes(findingId))
  const gaps = [
    ...goals.map((goal) => wordGoalGap(file, goal)),
    ...rules.map((rule) => wordRuleGap(rule, today)),
  ]
  const isActedOn = gaps.some((gap) => gap === undefined)
  return {
    goals,
    rules,
    isAnswered: gaps.length > 0,
    isActedOn,
    gaps: isActedOn ? [] : [...new Set(gaps.filter((gap) => gap !== undefined))],
  }
}

function wordGoalGap(
  file: Pick<CaseFile, 'records'>,
  { id, body }: CaseRecord<'goal'>,
): string | undefined {
  if (body.state === 'draft') return 'its goal is a draft'
  const isWorked = recordsOf(file, 'action').some(
    (action) => action.body.goal === id && action.body.state !== 'stopped',
  )
  return isWorked ? undefined : 'its goal has no action'
}

function wordRuleGap({ body }: CaseRecord<'safety_rule'>, today: IsoDate): string | undefined {
  if (body.starts > today) return 'its rule has not begun'
  return body.inPractice === 'no' ? 'its rule is only on paper' : undefined
}
