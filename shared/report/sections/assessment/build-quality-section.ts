import { listWalked } from '../../../assessment/walk-assessment.ts'
import { recordsOf } from '../../../case/nouns.ts'
import { countOf } from '../../../dates/count-of.ts'
import { deriveCoverage } from '../../../plan/derive-coverage.ts'
import { findMeeting } from '../../paper-moment.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { paragraph } from '../../wording.ts'
import { findSummary } from '../plan/build-summary-section.ts'

/** Builds the sheet by which whoever signs can see what a report should have and this one has not. */
export const buildQualitySection: BuildSection = (source) => ({
  id: 'quality',
  heading: 'Quality check',
  blocks: [
    paragraph('Worked out from what was entered; a person still has to read the report.', 'note'),
    {
      kind: 'table',
      caption: 'What a report should have',
      captionHidden: true,
      columns: [
        { heading: 'A report should have', weight: 9 },
        { heading: 'This one', weight: 9 },
      ],
      rows: listChecks(source).map((check) => [check.what, wordCheck(check)]),
    },
  ],
})

interface Check {
  readonly what: string
  /** What is missing; absent when it is there. */
  readonly open?: string | undefined
  /** False where the assessment has no factors of its own. */
  readonly applies?: boolean
}

function wordCheck({ open, applies = true }: Check): string {
  if (!applies) return 'Does not apply: a licensed tool is used alone'
  return open === undefined ? 'Yes' : `Not yet: ${open}`
}

function listChecks(source: SectionSource): readonly Check[] {
  const { file, policies, on, assessed } = source
  const factors = listWalked(assessed?.domains ?? [])
  const applies = assessed === undefined || assessed.instrument !== undefined
  const codes = (list: typeof factors) => {
    if (assessed === undefined) return 'no assessment has been started'
    return list.length === 0 ? undefined : list.map(({ factor }) => factor.code).join(', ')
  }
  const summary = findSummary(source)?.body
  const { findings, actionsWithoutFinding } = deriveCoverage(file, policies, on)
  const uncovered = findings.filter(({ covered }) => !covered)
  const formulation = recordsOf(file, 'formulation')
    .filter(({ body }) => body.assessment === assessed?.assessment.id)
    .at(-1)?.body
  return [
    {
      what: 'A summary with what is working, the worries, safety and the decisions asked',
      open:
        summary?.working && summary.worries && summary.safety && summary.decisions
          ? undefined
          : 'parts of the summary are empty',
    },
    {
      what: 'An answer for every factor, which may be “not enough information”',
      applies,
      open: codes(factors.filter(({ concern }) => concern.kind === 'not_rated')),
    },
    {
      what: 'Evidence for every mark of 2 or more, and words for what it rests on',
      applies,
      open: codes(factors.filter(({ problems }) => problems.length > 0)),
    },
    {
      what: "The child's view of every finding, or why it was not asked",
      applies,
      open: codes(
        factors.filter(
          ({ finding, asked }) =>
            finding !== undefined &&
            asked.includes('childView') &&
            finding.body.childView === undefined,
        ),
      ),
    },
    {
      what: 'A formulation that says what helps and what is not known',
      open: formulation?.helps && formulation.unsure ? undefined : 'one of them is empty',
    },
    {
      what: 'A level and supervision that somebody chose, with reasons',
      open:
        recordsOf(file, 'tier_decision').length > 0 &&
        recordsOf(file, 'supervision_decision').length > 0
          ? undefined
          : 'a decision is missing',
    },
    {
      what: 'A goal, a safety rule or a reason for every finding that asks for work',
      applies: applies || findings.length > 0,
      open: uncovered.length === 0 ? undefined : countOf(uncovered.length, 'finding'),
    },
    {
      what: 'A finding behind every action',
      open:
        actionsWithoutFinding.length === 0
          ? undefined
          : countOf(actionsWithoutFinding.length, 'action'),
    },
    {
      what: 'A meeting with a date',
      open:
        findMeeting(file, source.kind) === undefined ? 'no meeting has been entered' : undefined,
    },
  ]
}
