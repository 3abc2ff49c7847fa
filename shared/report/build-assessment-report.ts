import { buildPaper, type PaperDefinition, type PaperSource } from './build-paper.ts'
import { buildMeetingFacts } from './build-planning-paper.ts'
import type { ReportModel } from './model.ts'
import { buildLawSection } from './sections/build-law-section.ts'

const definition: PaperDefinition = {
  kind: 'assessment_report',
  cover: buildMeetingFacts,
  sections: [['law', buildLawSection]],
}

/** Builds the assessment report. */
export function buildAssessmentReport(source: PaperSource): ReportModel {
  return buildPaper(definition, source)
}
