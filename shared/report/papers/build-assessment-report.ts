import { type CaseRecord, recordsOf } from '../../case/nouns.ts'
import { formatDate } from '../../dates/format-date.ts'
import { nameIn } from '../../people/person-words.ts'
import type { ReportModel } from '../model.ts'
import type { SectionSource } from '../section-source.ts'
import { buildChildSafetySection } from '../sections/assessment/build-child-safety-section.ts'
import { buildConsentSection } from '../sections/assessment/build-consent-section.ts'
import { buildEvidenceIndexSection } from '../sections/assessment/build-evidence-index-section.ts'
import { buildFindingsSection } from '../sections/assessment/build-findings-section.ts'
import { buildFormulationSection } from '../sections/assessment/build-formulation-section.ts'
import { buildLevelSection } from '../sections/assessment/build-level-section.ts'
import { buildLicensedSection } from '../sections/assessment/build-licensed-section.ts'
import { buildMethodSection } from '../sections/assessment/build-method-section.ts'
import { buildOthersSafetySection } from '../sections/assessment/build-others-safety-section.ts'
import { buildProfileSection } from '../sections/assessment/build-profile-section.ts'
import { buildQualitySection } from '../sections/assessment/build-quality-section.ts'
import { buildSupervisionSection } from '../sections/assessment/build-supervision-section.ts'
import { buildLawSection } from '../sections/intake/build-law-section.ts'
import { buildLeftOutSection } from '../sections/intake/build-left-out-section.ts'
import { buildPeopleSection } from '../sections/intake/build-people-section.ts'
import { buildReportedSection } from '../sections/intake/build-reported-section.ts'
import { buildSourcesSection } from '../sections/intake/build-sources-section.ts'
import { buildTimelineSection } from '../sections/intake/build-timeline-section.ts'
import { buildWhySection } from '../sections/intake/build-why-section.ts'
import { buildChildVoiceSection } from '../sections/plan/build-child-voice-section.ts'
import { buildDifferencesSection } from '../sections/plan/build-differences-section.ts'
import { buildFamilyVoiceSection } from '../sections/plan/build-family-voice-section.ts'
import { buildPlanSection } from '../sections/plan/build-plan-section.ts'
import { buildRecommendationsSection } from '../sections/plan/build-recommendations-section.ts'
import { buildReviewSection } from '../sections/plan/build-review-section.ts'
import { buildSafetyPlanSection } from '../sections/plan/build-safety-plan-section.ts'
import { buildSharingSection } from '../sections/plan/build-sharing-section.ts'
import { buildSignOffSection } from '../sections/plan/build-sign-off-section.ts'
import { buildSummarySection } from '../sections/plan/build-summary-section.ts'
import { buildPaper, type PaperDefinition, type PaperSource } from './build-paper.ts'
import { buildMeetingFacts } from './build-planning-paper.ts'

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
