import type { ReportModel } from '../model.ts'
import { paperKinds } from '../paper-kinds.ts'
import { buildDecisionsSection } from '../sections/intake/build-decisions-section.ts'
import { buildEventsSection } from '../sections/intake/build-events-section.ts'
import { buildHomesSection } from '../sections/intake/build-homes-section.ts'
import { buildLawSection } from '../sections/intake/build-law-section.ts'
import { buildLeftOutSection } from '../sections/intake/build-left-out-section.ts'
import { buildReferralSection } from '../sections/intake/build-referral-section.ts'
import { buildToldSection } from '../sections/intake/build-told-section.ts'
import { buildVoicesSection } from '../sections/intake/build-voices-section.ts'
import { buildWorriesSection } from '../sections/intake/build-worries-section.ts'
import { buildPaper, type PaperDefinition, type PaperSource } from './build-paper.ts'

/** The audience that the briefing is made for: the agencies of the discussion; never the family. */
export const briefingAudience = paperKinds.strategy_briefing.audience

/** What a briefing is built from. */
export type BriefingSource = PaperSource

const definition: PaperDefinition = {
  kind: 'strategy_briefing',
  sections: [
    ['referral', buildReferralSection],
    ['law', buildLawSection],
    ['worries', buildWorriesSection],
    ['voices', buildVoicesSection],
    ['homes', buildHomesSection],
    ['decisions', buildDecisionsSection],
    ['told', buildToldSection],
    ['events', buildEventsSection],
    ['left_out', buildLeftOutSection],
  ],
}

/**
 * Builds the briefing for the strategy discussion: two sides, no ratings, from what was entered and nothing else.
 *
 * @throws {ExpectedError} `audience_missing`, `marking_missing` when the policy lacks what the paper needs.
 * @source Domain report 9.3: the first of three papers.
 */
export function buildBriefing(source: BriefingSource): ReportModel {
  return buildPaper(definition, source)
}
