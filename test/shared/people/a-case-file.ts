import { type CaseFile, type CaseRecord, type Noun, nouns } from '../../../shared/case/nouns.ts'
import { parseBody } from '../../../shared/case/parse-body.ts'
import type { RecordHeader } from '../../../shared/case/record.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { caseIdOf, recordIdOf } from '../../builders/record-ids.ts'

/**
 * Makes one record; its body is read as the store would read it, so that a test cannot hold what no case can.
 * Records written later have a higher number.
 */
export function aRecord<N extends Noun>(
  number: number,
  noun: N,
  body: { readonly [code: string]: unknown },
  header: Partial<RecordHeader> = {},
): CaseRecord<N> {
  const at = parseIsoInstant(new Date(Date.UTC(2026, 1, 3, 12) + number * 1000).toISOString())
  // The body is read against the same noun; the compiler cannot follow that through the union.
  return {
    compartment: 'general',
    standing: 'established',
    ...header,
    id: recordIdOf(number),
    caseId: caseIdOf(1),
    noun,
    bodyVersion: nouns[noun].bodyVersion,
    revision: 1,
    changeId: 1,
    createdAt: at,
    updatedAt: at,
    body: parseBody(noun, body),
  } as CaseRecord as CaseRecord<N>
}

/** Makes a case file of these records. */
export function aCaseFile(...records: readonly CaseRecord[]): CaseFile {
  return {
    id: caseIdOf(1),
    reference: 'TL-0417',
    openedAt: '2026-02-03T11:40:00.000Z',
    records,
  }
}
