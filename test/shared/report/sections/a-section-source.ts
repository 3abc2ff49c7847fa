import type { CaseRecord } from '../../../../shared/case/nouns.ts'
import { parseIsoDate, parseIsoInstant } from '../../../../shared/dates/iso-date.ts'
import type { SectionSource } from '../../../../shared/report/section-source.ts'
import { reportPolicies } from '../../../builders/shipped-audiences.ts'
import { aCaseFile, aRecord } from '../../people/a-case-file.ts'

/** What a section is built from: these records, on the morning of 4 February 2026. */
export function aSectionSource(
  records: readonly CaseRecord[],
  change: Partial<SectionSource> = {},
): SectionSource {
  return {
    kind: 'strategy_briefing',
    file: aCaseFile(...records),
    on: parseIsoDate('2026-02-04'),
    asAt: parseIsoInstant('2026-02-04T09:30:00.000Z'),
    policies: reportPolicies,
    ownWorkerAgency: new Map(),
    leftOut: { later: 0, changedSince: 0, held: 0, separate: 0 },
    practitioner: {
      name: 'Amina Khalid',
      role: 'lead assessor',
      agency: 'Youth justice service',
      training: '',
    },
    recipients: [],
    citations: new Map(),
    withoutContested: false,
    largePrint: false,
    ...change,
  }
}

/** The child being assessed. */
export const kai = aRecord(1, 'person', {
  name: 'Kai',
  role: 'child_assessed',
  lifeStatus: 'living',
  born: '2012-03-09',
})
/** A younger child at home. */
export const mia = aRecord(2, 'person', {
  name: 'Mia',
  role: 'sibling',
  tie: 'half-sister',
  lifeStatus: 'living',
  born: '2019-06-21',
})
/** Their mother. */
export const dana = aRecord(3, 'person', {
  name: 'Dana',
  role: 'parent',
  tie: 'mother',
  lifeStatus: 'living',
  born: '1989-07-30',
  gender: 'female',
  parentalResponsibility: 'yes',
})
/** The officer in the case. */
export const helen = aRecord(4, 'professional', {
  name: 'DC Helen Shaw',
  agency: 'police',
  role: 'investigating officer',
})
/** A child who was harmed, as the filter leaves one. */
export const child1 = aRecord(
  5,
  'person',
  { name: 'Child 1', role: 'child_harmed', lifeStatus: 'living', ageAsGiven: '8' },
  { compartment: 'harmed_child' },
)
