import { formatDate } from '../../../dates/format-date.ts'
import { deriveTierHistory } from '../../../governance/tier-history.ts'
import { findPlan } from '../../../plan/live-plan.ts'
import type { BuildSection } from '../../section-source.ts'
import { sentence } from '../../wording.ts'
import { findSummary } from './build-summary-section.ts'

/** Builds when this is looked at again, what would bring that forward, and who calls people together. */
export const buildReviewSection: BuildSection = (source) => {
  const { reviewOn, reviewIf, convenes } = findSummary(source)?.body ?? {}
  const plan = findPlan(source.file)?.body.reviewOn
  const tier = deriveTierHistory(source.file, source.policies).at(-1)?.record.body.reviewOn
  const day = (on: typeof reviewOn) =>
    on === undefined ? 'Nothing entered.' : `${formatDate(on)}.`
  return {
    id: 'review',
    heading: 'Review',
    blocks: [
      {
        kind: 'keyFacts',
        rows: [
          { term: 'This assessment', words: day(reviewOn) },
          { term: 'The plan', words: day(plan) },
          { term: 'The level', words: day(tier) },
          { term: 'Sooner if', words: sentence(reviewIf ?? 'Nothing entered') },
          { term: 'Who calls it', words: sentence(convenes ?? 'Nothing entered') },
        ],
      },
    ],
  }
}
