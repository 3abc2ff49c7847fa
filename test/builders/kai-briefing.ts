import type { CaseFile } from '../../shared/case/nouns.ts'
import { parseIsoInstant } from '../../shared/dates/iso-date.ts'
import type { ReportModel } from '../../shared/report/model.ts'
import { type BriefingSource, buildBriefing } from '../../shared/report/papers/build-briefing.ts'
import { loadPracticeCase } from './practice-case/load-practice-case.ts'
import { reportPolicies } from './shipped-audiences.ts'

/** Builds the briefing of a case as at the morning of the strategy discussion; without a case, of the practice case. */
export function aBriefingOf(
  file: CaseFile = loadPracticeCase(),
  change: Partial<BriefingSource> = {},
): ReportModel {
  return buildBriefing({
    file,
    practitioner: {
      name: 'Amina Khalid',
      role: 'lead assessor',
      agency: 'Youth justice service',
      training: '',
    },
    policies: reportPolicies,
    asAt: parseIsoInstant('2026-02-04T09:30:00.000Z'),
    madeAt: change.asAt ?? parseIsoInstant('2026-02-04T09:30:00.000Z'),
    version: 1,
    status: 'draft',
    recipients: ['Grace Obi, chair', 'DC Helen Shaw, police'],
    ...change,
  })
}
