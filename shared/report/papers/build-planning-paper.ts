import { recordsOf } from '../../case/nouns.ts'
import { formatDateAndTime } from '../../dates/format-date.ts'
import { nameIn } from '../../people/person-words.ts'
import type { ReportModel } from '../model.ts'
import { findMeeting } from '../paper-moment.ts'
import type { SectionSource } from '../section-source.ts'
import { buildPreparationSection } from '../sections/assessment/build-preparation-section.ts'
import { buildRequestsSection } from '../sections/assessment/build-requests-section.ts'
import { buildDecisionsSection } from '../sections/intake/build-decisions-section.ts'
import { buildEventsSection } from '../sections/intake/build-events-section.ts'
import { buildHomesSection } from '../sections/intake/build-homes-section.ts'
import { buildLawSection } from '../sections/intake/build-law-section.ts'
import { buildLeftOutSection } from '../sections/intake/build-left-out-section.ts'
import { buildReferralSection } from '../sections/intake/build-referral-section.ts'
import { buildToldSection } from '../sections/intake/build-told-section.ts'
import { buildVoicesSection } from '../sections/intake/build-voices-section.ts'
import { buildWorriesSection } from '../sections/intake/build-worries-section.ts'
import { buildSafetyPlanSection } from '../sections/plan/build-safety-plan-section.ts'
import { buildPaper, type PaperDefinition, type PaperSource } from './build-paper.ts'

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
