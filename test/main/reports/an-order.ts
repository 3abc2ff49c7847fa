import type { ReportOrder } from '../../../main/reports/report-order.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { discussionMorning } from '../../builders/engine.ts'
import { loadPracticeCase } from '../../builders/practice-case/load-practice-case.ts'
import { reportPolicies } from '../../builders/shipped-audiences.ts'

/** A draft of the practice case's briefing, ordered on the morning of its strategy discussion. */
export function anOrder(change: Partial<ReportOrder> = {}): ReportOrder {
  return {
    file: loadPracticeCase(),
    kind: 'strategy_briefing',
    status: 'draft',
    recipients: [],
    practitioner: {
      name: 'Amina Khalid',
      role: 'Lead assessor',
      agency: 'Youth justice service',
      training: '',
    },
    policies: reportPolicies,
    madeAt: parseIsoInstant(discussionMorning),
    version: 1,
    formerNames: [],
    ...change,
  }
}
