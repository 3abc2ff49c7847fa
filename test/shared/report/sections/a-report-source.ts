import { type CaseRecord, recordsOf } from '../../../../shared/case/nouns.ts'
import { parseIsoDate, parseIsoInstant } from '../../../../shared/dates/iso-date.ts'
import { readAssessed } from '../../../../shared/report/assessed.ts'
import { numberEvidence } from '../../../../shared/report/cite.ts'
import type { SectionSource } from '../../../../shared/report/section-source.ts'
import { reportPolicies } from '../../../builders/shipped-audiences.ts'
import { aCaseFile, aRecord } from '../../people/a-case-file.ts'
import { aSectionSource, dana, helen, kai, mia } from './a-section-source.ts'

const on = parseIsoDate('2026-04-22')

/** What a section of the report is built from: these records, on the morning of 22 April 2026. */
export function aReportSource(
  records: readonly CaseRecord[],
  change: Partial<SectionSource> = {},
): SectionSource {
  const file = aCaseFile(...records)
  return aSectionSource(records, {
    kind: 'assessment_report',
    on,
    asAt: parseIsoInstant('2026-04-22T09:30:00.000Z'),
    citations: numberEvidence(recordsOf(file, 'evidence')),
    assessed: readAssessed(file, reportPolicies, on),
    ...change,
  })
}

/** The assessment, with the built-in instrument. */
export const assessment = aRecord(100, 'assessment', {
  use: 'built_in',
  instrument: 'sss_12_17_1',
  startedOn: '2026-02-20',
  asAt: '2026-04-15',
  lead: helen.id,
  adaptations: 'Pictures and short sentences.',
  limits: 'Lee was not seen.',
})
/** An account that has not been tested, which adds to A4 and A1. */
export const alleged = aRecord(
  101,
  'evidence',
  {
    text: 'Regular contact with gaps in cover.',
    when: '2026-02-10',
    source: 'School log',
    kind: 'document',
    reliability: 'high',
    supports: ['A4', 'A1'],
  },
  { standing: 'alleged' },
)
/** A second source for A4, of an earlier day, held from the family. */
export const seen = aRecord(
  102,
  'evidence',
  {
    text: 'Gran naps on Saturdays.',
    when: '2026-02-06',
    source: 'Gran',
    kind: 'talk',
    reliability: 'medium',
    supports: ['A4'],
  },
  { heldFrom: 'family' },
)
/** A strength at B1. */
export const helped = aRecord(103, 'evidence', {
  text: 'Learned quickly with pictures.',
  source: 'Session 3',
  kind: 'observation',
  reliability: 'medium',
  contradicts: ['B1'],
})
/** Rated 4, and somebody may not be safe today. */
export const urgent = aRecord(110, 'finding', {
  assessment: assessment.id,
  factor: 'A4',
  strength: '1',
  strengthText: 'Paul watches when he is in.',
  concern: '4',
  concernText: 'Gaps on Saturdays.',
  confidence: 'high',
  childView: 'agree',
  childViewText: 'Everyone should knock.',
  carersView: 'differ',
  carersViewText: 'Lee sees no need.',
  agenciesView: 'not_asked',
  immediateSafety: 'yes',
  immediateSafetyText: 'Theo on Saturdays; Ruth told today.',
  identityNote: 'A four-hour week at home.',
})
/** Rests on one account that is only alleged. */
export const contested = aRecord(111, 'finding', {
  assessment: assessment.id,
  factor: 'A1',
  strength: '0',
  concern: '3',
  concernText: 'Distress is reported.',
  confidence: 'high',
})
/** A full answer that is no number. */
export const unknown = aRecord(112, 'finding', {
  assessment: assessment.id,
  factor: 'A5',
  concern: 'not_enough',
  concernText: 'Nobody knows what he does online.',
})
/** What happened to the child: need, not concern. */
export const need = aRecord(113, 'finding', {
  assessment: assessment.id,
  factor: 'D1',
  concern: '3',
  concernText: 'Violence at home when he was two.',
})
/** A strength. */
export const strong = aRecord(114, 'finding', {
  assessment: assessment.id,
  factor: 'B1',
  strength: '2',
  strengthText: 'Learns quickly with pictures.',
})

/** All of these with the family and the officer. */
export const assessedRecords: readonly CaseRecord[] = [
  kai,
  mia,
  dana,
  helen,
  assessment,
  alleged,
  seen,
  helped,
  urgent,
  contested,
  unknown,
  need,
  strong,
]

/** A licensed tool's record alone, with one number and one that the tool could not give. */
export const licensedAssessment = aRecord(120, 'assessment', {
  use: 'licensed',
  startedOn: '2026-02-20',
  lead: helen.id,
})
/** Who made it, with what certificate. */
export const licensedRecord = aRecord(121, 'licensed_record', {
  assessment: licensedAssessment.id,
  tool: 'other',
  toolName: 'A licensed tool, 3rd edition',
  assessor: helen.id,
  certificate: 'C-123',
  certifiedOn: '2024-05-01',
  completedOn: '2026-04-10',
  account: 'My own account.',
})
/** A number. */
export const licensedMark = aRecord(122, 'licensed_mark', {
  record: licensedRecord.id,
  area: 'First part',
  label: 'My label',
  known: 'number',
  mark: 6.5,
  maximum: 12,
  strength: 'A good teacher.',
  account: 'In my words.',
  actFirst: 'yes',
})
/** Not enough information. */
export const licensedUnknown = aRecord(123, 'licensed_mark', {
  record: licensedRecord.id,
  label: 'Other label',
  known: 'not_enough',
  maximum: 10,
})
/** All of these. */
export const licensedRecords: readonly CaseRecord[] = [
  kai,
  dana,
  helen,
  licensedAssessment,
  licensedRecord,
  licensedMark,
  licensedUnknown,
]
