import { listWalked } from '../../../assessment/walk-assessment.ts'
import { recordsOf } from '../../../case/nouns.ts'
import { deriveTierHistory } from '../../../governance/tier-history.ts'
import { nameIn } from '../../../people/person-words.ts'
import { findPlan } from '../../../plan/live-plan.ts'
import { factorAnchor } from '../../assessed.ts'
import { formatNear } from '../../format-near.ts'
import type { Words } from '../../model.ts'
import type { BuildSection, SectionSource } from '../../section-source.ts'
import { bold, listOr, sentence } from '../../wording.ts'
import { wordViews } from '../assessment/word-views.ts'

/** Builds every difference of view that stands: about the findings, the level, the plan or anything else, and how it is to be resolved. */
export const buildDifferencesSection: BuildSection = (source) => ({
  id: 'differences',
  heading: 'Differences of view',
  blocks: [
    listOr(
      [...listRecorded(source), ...listDecisions(source), ...listFindings(source)],
      'No difference of view has been entered.',
    ),
  ],
})

function listRecorded({ file, on }: SectionSource): readonly Words[] {
  return recordsOf(file, 'difference').map(({ body }): Words => {
    const { who, about, view, others, resolveBy, outcome } = body
    const end = wordEnd(outcome, resolveBy && formatNear(resolveBy, on))
    return [
      bold(`${nameIn(file, who)}: ${sentence(about)} `),
      { text: `${sentence(view)} ` },
      ...(others === undefined ? [] : [{ text: `Others: ${sentence(others)} ` }]),
      { text: `(${formatNear(body.on, on)}.) ${end}` },
    ]
  })
}

/** How it was resolved, or that it is not: an outcome that says itself that it is not resolved is not called one. */
function wordEnd(outcome: string | undefined, resolveBy: string | undefined): string {
  if (outcome === undefined)
    return resolveBy === undefined
      ? 'Not resolved. No day is set for it.'
      : `Not resolved. To be resolved by ${resolveBy}.`
  const soFar = outcome.replace(
    /\s*\b(?:it is |still )?not (?:yet )?resolved(?: yet)?\b[.:;]?\s*/i,
    ' ',
  )
  if (soFar === outcome) return `Resolved: ${sentence(outcome)}`
  return soFar.trim() === '' ? 'Not resolved.' : `Not resolved. So far: ${sentence(soFar)}`
}

function listDecisions({ file, policies }: SectionSource): readonly Words[] {
  const tier = deriveTierHistory(file, policies).at(-1)?.record.body.disagreement
  const plan = findPlan(file)?.body.differences
  return [
    ...(tier === undefined ? [] : [[bold('About the level. '), { text: sentence(tier) }]]),
    ...(plan === undefined ? [] : [[bold('About the plan. '), { text: sentence(plan) }]]),
  ]
}

function listFindings({ assessed }: SectionSource): readonly Words[] {
  return listWalked(assessed?.domains ?? []).flatMap((walked) => {
    const words = wordViews(walked, ['differ'])
    const { code, name } = walked.factor
    return words === undefined
      ? []
      : [[{ text: `${code} ${name}`, toSection: factorAnchor(code) }, { text: `. ${words}` }]]
  })
}
