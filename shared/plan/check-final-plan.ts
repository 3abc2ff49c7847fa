import type { Instruments } from '../assessment/find-assessment.ts'
import type { Problem } from '../case/check-record.ts'
import { type CaseFile, findRecord, nouns } from '../case/nouns.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { deriveCoverage, hasFinding } from './derive-coverage.ts'
import { listActiveActions, listLiveGoals } from './live-plan.ts'

/**
 * Checks what stands against a final plan: something urgent about which nothing is done (an agreed goal with an action,
 * or a rule in force that is not only on paper), an action whose owner is no longer there, a goal that starts from no
 * finding. An interim plan may have all of these. Never throws.
 */
export function checkFinalPlan(
  file: Pick<CaseFile, 'records'>,
  policies: Instruments,
  today: IsoDate,
): readonly Problem[] {
  const problem = (message: string): Problem => ({ field: 'stage', message })
  const { findings } = deriveCoverage(file, policies, today)
  const unanswered = findings.filter(({ urgent, actedOn }) => urgent && !actedOn)
  const ownerless = listActiveActions(file).filter(
    ({ body }) => findRecord(file, body.owner) === undefined,
  )
  const baseless = listLiveGoals(file).filter((goal) => !hasFinding(file, goal))
  return [
    ...unanswered.map(({ words, missing }) =>
      problem(
        missing === undefined
          ? `Add a goal or a safety rule for "${words}" before the plan is final`
          : `Agree a goal with an action, or a rule that is kept, before the plan is final: ${words}`,
      ),
    ),
    ...ownerless.map(({ body }) =>
      problem(`Choose who does it before the plan is final: ${body.what}`),
    ),
    ...baseless.map(({ body }) =>
      problem(
        `Choose the finding that this goal starts from before the plan is final: ${nouns.goal.heading(body, () => '')}`,
      ),
    ),
  ]
}
