import { findRecord, recordsOf } from '../../case/nouns.ts'
import { compareText } from '../../dates/compare-dates.ts'
import { countOf } from '../../dates/count-of.ts'
import { formatDate } from '../../dates/format-date.ts'
import { deriveCoverage } from '../../plan/derive-coverage.ts'
import { findPlan, listActiveActions, listLiveGoals, listLiveRules } from '../../plan/live-plan.ts'
import { itemsOf, type StatusItem, type StatusSource, when } from '../status-item.ts'
import { dueItem, reviewItems } from './review-due.ts'

const item = itemsOf('plan')

/** Lists where the thread through the plan is broken, and what of it is late. It asks for nothing until a plan has begun. Never throws. */
export function checkPlan(source: StatusSource): readonly StatusItem[] {
  const begun = source.file.records.some(({ noun }) =>
    ['plan', 'goal', 'action', 'safety_rule'].includes(noun),
  )
  return begun
    ? [
        ...checkCoverage(source),
        ...checkActions(source),
        ...checkRules(source),
        ...checkStage(source),
      ]
    : []
}

function checkCoverage({ file, policies, today }: StatusSource): readonly StatusItem[] {
  const { findings, goalsWithoutAction, actionsWithoutFinding } = deriveCoverage(
    file,
    policies,
    today,
  )
  const urgent = findings.filter((finding) => finding.urgent && !finding.actedOn)
  const others = findings.filter((finding) => !finding.urgent && !finding.covered)
  return [
    ...urgent.map(({ record, words, missing }) => {
      const what =
        missing === undefined
          ? 'Add a goal or a safety rule'
          : 'Agree a goal with an action, or a rule that is kept'
      return item('missing', 'urgent_without_goal', `${what}: ${words}.`, { about: [record] })
    }),
    ...when(others.length > 0, () => {
      const words = `${countOf(others.length, 'finding')} with no goal, and no reason for none.`
      return item('unanswered', 'findings_without_goal', words, {
        about: others.map(({ record }) => record),
      })
    }),
    ...when(goalsWithoutAction.length > 0, () => {
      const words = `${countOf(goalsWithoutAction.length, 'goal')} that no action works towards.`
      return item('unanswered', 'goals_without_action', words, { about: goalsWithoutAction })
    }),
    ...when(actionsWithoutFinding.length > 0, () => {
      const words = `${countOf(actionsWithoutFinding.length, 'action')} with no finding behind it.`
      return item('unanswered', 'actions_without_finding', words, { about: actionsWithoutFinding })
    }),
  ]
}

function checkActions({ file, today }: StatusSource): readonly StatusItem[] {
  const active = listActiveActions(file).toSorted((a, b) => compareText(a.body.dueOn, b.body.dueOn))
  const ahead = active.filter(({ body }) => body.dueOn >= today)
  const [next] = ahead
  return [
    ...active
      .filter(({ body }) => body.dueOn < today)
      .map((action) => {
        const words = `Action due ${formatDate(action.body.dueOn)}, which has passed: ${action.body.what}`
        return item('due', 'action_late', words, {
          review: true,
          dueOn: action.body.dueOn,
          about: [action],
        })
      }),
    ...(next === undefined
      ? []
      : [
          item(
            'due',
            'actions_ahead',
            `${countOf(ahead.length, 'action')} still to be done; the next by ${formatDate(next.body.dueOn)}: ${next.body.what}`,
            { dueOn: next.body.dueOn, about: ahead },
          ),
        ]),
  ]
}

function checkRules({ file, today }: StatusSource): readonly StatusItem[] {
  const rules = listLiveRules(file, today)
  const onPaper = rules.filter(({ body }) => body.inPractice === 'no')
  return [
    ...rules
      .filter(({ body }) => isGone(file, body.doneBy, today))
      .map((rule) =>
        item('unanswered', 'rule_without_adult', `Enter who does this now: ${rule.body.rule}`, {
          review: true,
          about: [rule],
        }),
      ),
    ...when(onPaper.length > 0, () => {
      const words = `${countOf(onPaper.length, 'safety rule')} only on paper: ${onPaper.map(({ body }) => body.rule).join('; ')}`
      return item('unanswered', 'rules_on_paper', words, { review: true, about: onPaper })
    }),
    ...reviewItems(
      item,
      {
        code: 'rule_review',
        many: (count) => `Review of ${count} safety rules`,
        things: rules.map((rule) => ({
          what: `Review of the rule "${rule.body.rule}"`,
          on: rule.body.reviewOn,
          about: [rule],
        })),
      },
      today,
    ),
  ]
}

function isGone(file: StatusSource['file'], id: string, today: string): boolean {
  const who = findRecord(file, id)
  if (who?.noun === 'person') return who.body.lifeStatus === 'deceased'
  return who?.noun !== 'professional' || (who.body.to !== undefined && who.body.to < today)
}

function checkStage({ file, today }: StatusSource): readonly StatusItem[] {
  const plan = findPlan(file)
  const goals = listLiveGoals(file)
  return [
    ...when(plan === undefined && recordsOf(file, 'goal').length > 0, () =>
      item('missing', 'no_plan', 'Say whether the plan is interim or final, and who agreed it.'),
    ),
    ...(plan === undefined
      ? []
      : dueItem(
          item,
          {
            code: 'plan_review',
            what: 'Review of the plan',
            on: plan.body.reviewOn,
            about: [plan],
          },
          today,
        )),
    ...reviewItems(
      item,
      {
        code: 'goal_review',
        many: (count) => `Review of ${count} goals`,
        things: goals.map((goal) => ({
          what: `Review of the goal "${goal.body.words}"`,
          on: goal.body.reviewOn,
          about: [goal],
        })),
      },
      today,
    ),
  ]
}
