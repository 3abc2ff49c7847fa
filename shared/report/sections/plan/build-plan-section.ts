import { type CaseRecord, nouns, recordsOf } from '../../../case/nouns.ts'
import { nameIn } from '../../../people/person-words.ts'
import { joinNames } from '../../../people/who-knows-identity.ts'
import { checkFinalPlan } from '../../../plan/check-final-plan.ts'
import { deriveCoverage } from '../../../plan/derive-coverage.ts'
import { findPlan, listLiveGoals } from '../../../plan/live-plan.ts'
import { formatNear } from '../../format-near.ts'
import { labelOf } from '../../label-of.ts'
import type { Block, ReportSection, Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, joined, listOr, paragraph, quoted, sentence } from '../../wording.ts'
import { buildRestsOn } from '../assessment/build-formulation-section.ts'

/** Builds the plan: every goal with the findings it starts from and who does what by when, and what no goal answers yet. */
export const buildPlanSection: BuildSection = (source) => ({
  id: 'plan',
  heading: 'Proposed plan',
  blocks: buildStage(source),
  subsections: [
    ...listLiveGoals(source.file).map((goal, index) => buildGoal(source, goal, index + 1)),
    ...buildCoverage(source),
  ],
})

function buildStage(source: SectionSource): readonly Block[] {
  const { file, on, policies } = source
  const plan = findPlan(file)
  if (plan === undefined) return [paragraph('No plan has been entered.')]
  const { stage, agreedBy = [], differences, reviewOn } = plan.body
  const agreed =
    agreedBy.length === 0
      ? 'Nobody has agreed to it yet.'
      : `Agreed by ${joinNames(agreedBy.map((id) => nameIn(file, id)))}.`
  const words = joined(
    [
      `${stage === 'final' ? 'Final' : 'Interim'} plan of ${formatNear(plan.body.on, on)}.`,
      agreed,
      differences && `Not agreed: ${sentence(differences)}`,
      reviewOn && `Looked at again ${formatNear(reviewOn, on)}.`,
    ],
    ' ',
  )
  const problems = stage === 'final' ? checkFinalPlan(file, policies, on) : []
  return [
    paragraph(words ?? ''),
    ...(problems.length === 0
      ? []
      : [
          {
            kind: 'callout' as const,
            heading: 'The plan says that it is final, and it is not complete any more',
            body: [listOr(problems.map(({ message }) => `${message}.`))],
          },
        ]),
  ]
}

function buildGoal(source: SectionSource, goal: CaseRecord<'goal'>, number: number): ReportSection {
  const { file, on } = source
  const { words, whose = [], baseline, target, reviewOn, state } = goal.body
  const facts = joined(
    [
      state === 'draft' ? 'Draft, not agreed yet.' : undefined,
      whose.length === 0
        ? undefined
        : `The goal of ${joinNames(whose.map((id) => nameIn(file, id)))}.`,
      baseline === undefined
        ? undefined
        : `Now ${baseline} of 10${target === undefined ? '' : `; wanted ${target} of 10`}.`,
      reviewOn && `Looked at again ${formatNear(reviewOn, on)}.`,
    ],
    ' ',
  )
  const actions = recordsOf(file, 'action').filter(({ body }) => body.goal === goal.id)
  return {
    id: `plan-goal-${number}`,
    heading: `Goal ${number}: ${sentence(quoted(words))}`,
    blocks: [
      ...(facts === undefined ? [] : [paragraph(facts)]),
      ...buildRestsOn(source, goal.body.from),
      actions.length === 0
        ? paragraph([bold('No action yet.')])
        : buildActions(source, actions, number),
    ],
  }
}

function buildActions(
  { file, on }: SectionSource,
  actions: readonly CaseRecord<'action'>[],
  number: number,
): Block {
  return {
    kind: 'table',
    caption: `Actions towards goal ${number}`,
    captionHidden: true,
    columns: [
      { heading: 'What', weight: 8 },
      { heading: 'Who', weight: 5 },
      { heading: 'By', weight: 4 },
      { heading: 'How we will know', weight: 7 },
      { heading: 'Where it stands', weight: 5 },
    ],
    rows: actions.map(({ body }): readonly Words[] => [
      body.gap === undefined ? body.what : `${sentence(body.what)} Missing: ${sentence(body.gap)}`,
      joined(
        [
          nameIn(file, body.owner),
          (body.helpers ?? []).length === 0
            ? undefined
            : `with ${joinNames((body.helpers ?? []).map((id) => nameIn(file, id)))}`,
        ],
        ', ',
      ) ?? '',
      formatNear(body.dueOn, on),
      body.howWeKnow,
      wordState(body, on),
    ]),
  }
}

function wordState(body: CaseRecord<'action'>['body'], on: SectionSource['on']): string {
  const label = labelOf(nouns.action.fields.state.options, body.state)
  const isLate = body.dueOn < on && (body.state === 'not_started' || body.state === 'under_way')
  return (
    joined(
      [
        isLate ? `${label}, late` : label,
        body.stateBecause,
        body.doneOn && formatNear(body.doneOn, on),
      ],
      ': ',
    ) ?? label
  )
}

function buildCoverage({ file, policies, on }: SectionSource): readonly ReportSection[] {
  const { findings, goalsWithoutAction, actionsWithoutFinding } = deriveCoverage(file, policies, on)
  const open = findings.filter(({ goals, rules }) => goals.length + rules.length === 0)
  const items: readonly Words[] = [
    ...open.map(
      ({ words, noActionBecause, urgent }): Words => [
        { text: `${words}. ` },
        noActionBecause === undefined || urgent
          ? bold('No goal and no safety rule answers it yet.')
          : { text: `No goal is needed because: ${sentence(noActionBecause)}` },
      ],
    ),
    ...goalsWithoutAction.map(
      ({ body }): Words => [{ text: `Goal ${quoted(body.words)}: ` }, bold('no action yet.')],
    ),
    ...actionsWithoutFinding.map(
      ({ body }): Words => [
        { text: `${sentence(body.what)} ` },
        bold('This action rests on no finding.'),
      ],
    ),
  ]
  if (findings.length === 0 && items.length === 0) return []
  return [
    {
      id: 'plan-open',
      heading: 'What the plan does not answer',
      blocks: [listOr(items, 'Every finding that asks for work has a goal or a safety rule.')],
    },
  ]
}
