import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'

/** The evidence that speaks to one factor, or to one number of a licensed tool. */
export interface EvidenceFor {
  /** What adds to the concern, and what lessens it, in the order written. */
  readonly supports: readonly CaseRecord<'evidence'>[]
  readonly contradicts: readonly CaseRecord<'evidence'>[]
}

/** Lists the evidence for a code: that of a factor, or the id of a number of a licensed tool. */
export function listEvidenceFor(file: Pick<CaseFile, 'records'>, code: string): EvidenceFor {
  return linkEvidence(file).get(code) ?? noEvidence
}

/** Nothing speaks to it. */
export const noEvidence: EvidenceFor = { supports: [], contradicts: [] }

/** Reads the evidence once and lists it by code: 26 factors do not each go through 200 pieces. */
export function linkEvidence(file: Pick<CaseFile, 'records'>): ReadonlyMap<string, EvidenceFor> {
  const linked = new Map<string, { [Side in keyof EvidenceFor]: CaseRecord<'evidence'>[] }>()
  const at = (code: string) => {
    const entry = linked.get(code) ?? { supports: [], contradicts: [] }
    linked.set(code, entry)
    return entry
  }
  for (const piece of recordsOf(file, 'evidence')) {
    for (const code of new Set(piece.body.supports)) at(code).supports.push(piece)
    for (const code of new Set(piece.body.contradicts)) at(code).contradicts.push(piece)
  }
  return linked
}
