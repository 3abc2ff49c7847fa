import { findAudience } from '../../shared/audience/audience.ts'
import { listWithheldTerms, type WithheldTerm } from '../../shared/audience/list-withheld-terms.ts'
import type { CaseFile } from '../../shared/case/nouns.ts'
import type { Practitioner } from '../../shared/case/practitioner.ts'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import type { BriefingView } from '../../shared/report/briefing-moment.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import { type PaperKindCode, paperKinds } from '../../shared/report/paper-kinds.ts'
import { findPaperMoment } from '../../shared/report/paper-moment.ts'
import { buildAssessmentReport } from '../../shared/report/papers/build-assessment-report.ts'
import { buildBriefing } from '../../shared/report/papers/build-briefing.ts'
import type { PaperSource } from '../../shared/report/papers/build-paper.ts'
import { buildPlanningPaper } from '../../shared/report/papers/build-planning-paper.ts'
import type { ReportPolicies } from '../../shared/report/section-source.ts'

/** What a paper is made from. */
export interface ReportOrder {
  readonly file: CaseFile
  readonly kind: PaperKindCode
  readonly status: ReportModel['status']
  /** May be empty while it is a draft. */
  readonly recipients: readonly string[]
  /** What the paper looks at; the day of its meeting when absent. */
  readonly view?: BriefingView | undefined
  /** True: 16 points and one column. */
  readonly largePrint?: boolean | undefined
  /** True: the profile is drawn without what is contested. */
  readonly withoutContested?: boolean | undefined
  readonly practitioner: Practitioner
  readonly policies: ReportPolicies
  /** Now: which moment the paper looks at follows from it and from the case. */
  readonly madeAt: IsoInstant
  readonly version: number
  /** What those were ever called who are kept apart; from `listNamesEverApart`. */
  readonly formerNames: readonly string[]
}

/**
 * Builds the paper as plain data: what the screen shows and what the PDF is made from.
 *
 * @throws {ExpectedError} what the builder of the kind throws.
 */
export function buildReport(order: ReportOrder): ReportModel {
  return builders[order.kind]({ ...order, asAt: momentOf(order) })
}

const builders: { readonly [K in PaperKindCode]: (source: PaperSource) => ReportModel } = {
  strategy_briefing: buildBriefing,
  planning_paper: buildPlanningPaper,
  assessment_report: buildAssessmentReport,
}

/** Lists what the finished paper must not say anywhere. */
export function listWithheldFrom(order: ReportOrder): readonly WithheldTerm[] {
  const audience = findAudience(order.policies.audiences, paperKinds[order.kind].audience)
  return listWithheldTerms(order.file, audience, momentOf(order), order.formerNames)
}

function momentOf({ file, kind, madeAt, view }: ReportOrder): IsoInstant {
  return findPaperMoment(file, kind, madeAt, view)
}
