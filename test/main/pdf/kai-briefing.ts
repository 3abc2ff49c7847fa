import type { ReportModel } from '../../../shared/report/model.ts'
import { arrangementSections } from './kai-arrangements.ts'
import { worrySections } from './kai-worries.ts'

/** A strategy-discussion briefing of the usual size, in the words of the fictional case: two sides of A4. */
export function aBriefing(change: Partial<ReportModel> = {}): ReportModel {
  return { ...briefing, ...change }
}

const briefing: ReportModel = {
  kind: 'strategy_briefing',
  title: 'Briefing for the strategy discussion',
  reference: 'TL-0417',
  version: 'Version 1',
  status: 'draft',
  marking: 'Official-Sensitive',
  handling:
    'Contains information about children. Share only with the people named below; do not forward.',
  madeOn: '4 February 2026, 9:10am',
  authors: ['Amina Khalid, youth justice, lead assessor'],
  recipients: [
    'Grace Obi, children’s social care (chair)',
    'DC Helen Shaw, police',
    'Designated safeguarding lead, Northfield Academy',
    'School nurse',
  ],
  language: 'en-GB',
  sections: [...worrySections, ...arrangementSections],
}
