import { recordsOf } from '../case/nouns.ts'
import { formatDateAndTime } from '../dates/format-date.ts'
import { nameIn } from '../people/person-words.ts'
import { buildPaper, type PaperDefinition, type PaperSource } from './build-paper.ts'
import type { ReportModel } from './model.ts'
import { findMeeting } from './paper-moment.ts'
import type { SectionSource } from './section-source.ts'
import { buildDecisionsSection } from './sections/build-decisions-section.ts'
import { buildEventsSection } from './sections/build-events-section.ts'
import { buildHomesSection } from './sections/build-homes-section.ts'
import { buildLawSection } from './sections/build-law-section.ts'
import { buildLeftOutSection } from './sections/build-left-out-section.ts'
import { buildPreparationSection } from './sections/build-preparation-section.ts'
import { buildReferralSection } from './sections/build-referral-section.ts'
import { buildRequestsSection } from './sections/build-requests-section.ts'
import { buildSafetyPlanSection } from './sections/build-safety-plan-section.ts'
import { buildToldSection } from './sections/build-told-section.ts'
import { buildVoicesSection } from './sections/build-voices-section.ts'
import { buildWorriesSection } from './sections/build-worries-section.ts'

const definition: PaperDefinition = {
  kind: 'planning_paper',
  cover: buildMeetingFacts,
  sections: [
    ['referral', buildReferralSection],
    ['law', buildLawSection],
    ['worries', buildWorriesSection],
    ['voices', buildVoicesSection],
    ['homes', buildHomesSection],
    ['safety_plan', buildSafetyPlanSection],
    ['preparation', buildPreparationSection],
    ['requests', buildRequestsSection],
    ['decisions', buildDecisionsSection],
    ['told', buildToldSection],
    ['events', buildEventsSection],
    ['left_out', buildLeftOutSection],
  ],
}

/**
 * Builds the paper for the planning meeting: four sides, no ratings; the briefing's parts as they stand now, with the
 * safety plan, who assesses, notice and agreement, and what was asked for.
 *
 * @throws {ExpectedError} `audience_missing`, `marking_missing` when the policy lacks what the paper needs.
 * @source Domain report 9.3: the second of three papers.
 */
export function buildPlanningPaper(source: PaperSource): ReportModel {
  return buildPaper(definition, source)
}

/** Words the meeting that a paper is for, for its cover. */
export function buildMeetingFacts({
  file,
  kind,
}: SectionSource): NonNullable<ReportModel['cover']> {
  const meeting = findMeeting(file, kind)
  if (meeting === undefined) return [{ term: 'Meeting', words: 'No meeting has been entered.' }]
  const { on, at, place, chair } = meeting.body
  const where = place === undefined ? '' : `, ${place}`
  const led =
    chair === undefined || recordsOf(file, 'professional').length === 0
      ? ''
      : `. Chair: ${nameIn(file, chair)}`
  return [{ term: 'Meeting', words: `${formatDateAndTime(on, at)}${where}${led}.` }]
}
