import type { Body, CaseRecord, Noun } from '../../../shared/case/nouns.ts'

/** One record of a case as a screen has it: of this noun, with this body, and otherwise as any other. */
export function aRecord<N extends Noun>(
  noun: N,
  id: string,
  body: Body<N>,
  more: Partial<Pick<CaseRecord, 'standing' | 'compartment' | 'changeId'>> = {},
): CaseRecord<N> {
  const record = {
    id,
    caseId: 'case',
    noun,
    body,
    bodyVersion: 1,
    revision: 1,
    changeId: 1,
    createdAt: '2026-03-01T10:00:00.000Z',
    updatedAt: '2026-03-01T10:00:00.000Z',
    compartment: 'general',
    standing: 'established',
    ...more,
  }
  // Ids and days of tests are plain words; a record of any noun has this shape.
  return record as unknown as CaseRecord<N>
}
