import { findAssessment, findInstrument } from '../assessment/find-assessment.ts'
import {
  type ChangedFinding,
  listChangedWithoutContested,
} from '../assessment/list-changed-without-contested.ts'
import { listWalked, type WalkedDomain, walkAssessment } from '../assessment/walk-assessment.ts'
import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import type { Policies } from '../governance/policies.ts'
import type { Instrument } from '../instruments/instrument.ts'

/** One licensed tool's record with its numbers. */
export interface LicensedResult {
  readonly record: CaseRecord<'licensed_record'>
  readonly marks: readonly CaseRecord<'licensed_mark'>[]
}

/** What the latest assessment says, walked once for the whole paper. */
export interface Assessed {
  readonly assessment: CaseRecord<'assessment'>
  /** Absent when the assessment uses a licensed tool alone. */
  readonly instrument?: Instrument | undefined
  /** Empty without an instrument. */
  readonly domains: readonly WalkedDomain[]
  /** The same with what is contested taken out. */
  readonly withoutContested: readonly WalkedDomain[]
  /** Findings that read differently without what is contested. */
  readonly changed: readonly ChangedFinding[]
  readonly licensed: readonly LicensedResult[]
  /** How a finding or a licensed number is named, and the anchor that it has in the findings. */
  readonly names: ReadonlyMap<string, { readonly words: string; readonly anchor: string }>
}

/** Reads the latest assessment of a case; `undefined` when none was started. */
export function readAssessed(
  file: Pick<CaseFile, 'records'>,
  policies: Policies,
  today: IsoDate,
): Assessed | undefined {
  const assessment = findAssessment(file)
  if (assessment === undefined) return undefined
  const instrument = findInstrument(policies, assessment)
  const walk = (withoutContested: boolean) =>
    instrument === undefined
      ? []
      : walkAssessment({ file, assessment, instrument, today, withoutContested })
  const domains = walk(false)
  const licensed = recordsOf(file, 'licensed_record')
    .filter(({ body }) => body.assessment === assessment.id)
    .map((record) => ({
      record,
      marks: recordsOf(file, 'licensed_mark').filter(({ body }) => body.record === record.id),
    }))
  return {
    assessment,
    instrument,
    domains,
    withoutContested: walk(true),
    changed:
      instrument === undefined
        ? []
        : listChangedWithoutContested({ file, assessment, instrument, today }),
    licensed,
    names: nameAll(domains, licensed),
  }
}

function nameAll(
  domains: readonly WalkedDomain[],
  licensed: readonly LicensedResult[],
): Assessed['names'] {
  const names = new Map<string, { readonly words: string; readonly anchor: string }>()
  for (const { factor, finding } of listWalked(domains))
    if (finding !== undefined)
      names.set(finding.id, {
        words: `${factor.code} ${factor.name}`,
        anchor: factorAnchor(factor.code),
      })
  for (const [index, { id, body }] of licensed.flatMap(({ marks }) => marks).entries())
    names.set(id, { words: body.label, anchor: `mark-${index + 1}` })
  return names
}

/** Gives the anchor of a factor in the findings. */
export function factorAnchor(code: string): string {
  return `factor-${code}`
}
