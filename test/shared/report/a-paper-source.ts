import type { CaseFile } from '../../../shared/case/nouns.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import type { PaperSource } from '../../../shared/report/papers/build-paper.ts'
import { reportPolicies } from '../../builders/shipped-audiences.ts'

/** What a paper of a case is built from, as a draft on the morning of 22 April 2026. */
export function aPaperSource(file: CaseFile, change: Partial<PaperSource> = {}): PaperSource {
  const at = parseIsoInstant('2026-04-22T09:00:00.000Z')
  return {
    file,
    practitioner: {
      name: 'Amina Khalid',
      role: 'lead assessor',
      agency: 'Youth justice service',
      training: '',
    },
    policies: reportPolicies,
    asAt: at,
    madeAt: at,
    version: 1,
    status: 'draft',
    recipients: ['Grace Obi, chair'],
    ...change,
  }
}
