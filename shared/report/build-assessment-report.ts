import { type CaseRecord, recordsOf } from '../case/nouns.ts'
import { formatDate } from '../dates/format-date.ts'
import { nameIn } from '../people/person-words.ts'
import { buildPaper, type PaperDefinition, type PaperSource } from './build-paper.ts'
import { buildMeetingFacts } from './build-planning-paper.ts'
import type { ReportModel } from './model.ts'
import type { SectionSource } from './section-source.ts'
import { buildChildSafetySection } from './sections/build-child-safety-section.ts'
import { buildChildVoiceSection } from './sections/build-child-voice-section.ts'
import { buildConsentSection } from './sections/build-consent-section.ts'
import { buildDifferencesSection } from './sections/build-differences-section.ts'
import { buildEvidenceIndexSection } from './sections/build-evidence-index-section.ts'
import { buildFamilyVoiceSection } from './sections/build-family-voice-section.ts'
import { buildFindingsSection } from './sections/build-findings-section.ts'
import { buildFormulationSection } from './sections/build-formulation-section.ts'
import { buildLawSection } from './sections/build-law-section.ts'
import { buildLeftOutSection } from './sections/build-left-out-section.ts'
import { buildLevelSection } from './sections/build-level-section.ts'
import { buildLicensedSection } from './sections/build-licensed-section.ts'
import { buildMethodSection } from './sections/build-method-section.ts'
import { buildOthersSafetySection } from './sections/build-others-safety-section.ts'
import { buildPeopleSection } from './sections/build-people-section.ts'
import { buildPlanSection } from './sections/build-plan-section.ts'
import { buildProfileSection } from './sections/build-profile-section.ts'
import { buildQualitySection } from './sections/build-quality-section.ts'
import { buildRecommendationsSection } from './sections/build-recommendations-section.ts'
import { buildReportedSection } from './sections/build-reported-section.ts'
import { buildReviewSection } from './sections/build-review-section.ts'
import { buildSafetyPlanSection } from './sections/build-safety-plan-section.ts'
import { buildSharingSection } from './sections/build-sharing-section.ts'
import { buildSignOffSection } from './sections/build-sign-off-section.ts'
import { buildSourcesSection } from './sections/build-sources-section.ts'
import { buildSummarySection } from './sections/build-summary-section.ts'
import { buildSupervisionSection } from './sections/build-supervision-section.ts'
import { buildTimelineSection } from './sections/build-timeline-section.ts'
import { buildWhySection } from './sections/build-why-section.ts'

const definition: PaperDefinition = {
  kind: 'assessment_report',
  isLong: true,
  cover: buildCover,
  sections: [
    ['summary', buildSummarySection],
    ['why', buildWhySection],
    ['law', buildLawSection],
    ['consent', buildConsentSection],
    ['people', buildPeopleSection],
    ['sources', buildSourcesSection],
    ['reported', buildReportedSection],
    ['timeline', buildTimelineSection],
    ['child_voice', buildChildVoiceSection],
    ['family_voice', buildFamilyVoiceSection],
    ['others_safety', buildOthersSafetySection],
    ['child_safety', buildChildSafetySection],
    ['findings', buildFindingsSection],
    ['profile', buildProfileSection],
    ['formulation', buildFormulationSection],
    ['level', buildLevelSection],
    ['supervision', buildSupervisionSection],
    ['safety_plan', buildSafetyPlanSection],
    ['plan', buildPlanSection],
    ['recommendations', buildRecommendationsSection],
    ['differences', buildDifferencesSection],
    ['sharing', buildSharingSection],
    ['review', buildReviewSection],
    ['sign_off', buildSignOffSection],
    ['method', buildMethodSection],
    ['evidence_index', buildEvidenceIndexSection],
    ['licensed', buildLicensedSection],
    ['quality', buildQualitySection],
    ['left_out', buildLeftOutSection],
  ],
}

/**
 * Builds the assessment report: every section, with the findings, the profile, the formulation and the plan, and the
 * evidence cited by number. A licensed tool's record alone makes a whole report too.
 *
 * @throws {ExpectedError} `audience_missing`, `marking_missing` when the policy lacks what the paper needs.
 * @source Domain report 9.1 and 9.3: the third of three papers. Genogram and ecomap come with the whole family.
 */
export function buildAssessmentReport(source: PaperSource): ReportModel {
  return buildPaper(definition, source)
}

function buildCover(source: SectionSource): NonNullable<ReportModel['cover']> {
  const { file } = source
  const assessment = recordsOf(file, 'assessment').at(-1)
  const certificates = recordsOf(file, 'licensed_record')
    .filter(({ body }) => body.assessment === assessment?.id)
    .map(({ body }) => wordCertificate(file, body))
  const lead = assessment?.body.lead
  return [
    ...buildMeetingFacts(source),
    ...(lead === undefined ? [] : [{ term: 'Lead assessor', words: `${nameIn(file, lead)}.` }]),
    ...(certificates.length === 0 ? [] : [{ term: 'Certificates', words: certificates.join(' ') }]),
    { term: 'After use', words: 'Give it back or destroy it as your agency tells you to.' },
  ]
}

function wordCertificate(
  file: SectionSource['file'],
  { assessor, certificate, certifiedOn }: CaseRecord<'licensed_record'>['body'],
): string {
  return `${nameIn(file, assessor)}: ${certificate}, ${formatDate(certifiedOn)}.`
}
