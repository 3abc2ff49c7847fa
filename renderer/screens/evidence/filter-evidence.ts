import type { CaseRecord } from '../../../shared/case/nouns.ts'

/** Stands in the address, and in the list, for evidence that speaks to no factor. */
export const unlinked = 'none'

/** One way to narrow the evidence: a factor's code or a licensed number's id, or `unlinked`; and how much it leaves. */
export interface EvidenceFilter {
  readonly value: string
  readonly count: number
}

/** Lists the factors that some evidence speaks to, in the order of their codes, and last what speaks to none. */
export function listFilters(
  evidence: readonly CaseRecord<'evidence'>[],
): readonly EvidenceFilter[] {
  const counts = new Map<string, number>()
  for (const piece of evidence) {
    const codes = factorsOf(piece)
    for (const code of codes.length === 0 ? [unlinked] : codes)
      counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted(
      (a, b) =>
        Number(a.value === unlinked) - Number(b.value === unlinked) ||
        a.value.localeCompare(b.value, 'en', { numeric: true }),
    )
}

/** Keeps the evidence that speaks to a factor, whether it adds to the concern or lessens it; or that speaks to none. */
export function filterEvidence(
  evidence: readonly CaseRecord<'evidence'>[],
  wanted: string | undefined,
): readonly CaseRecord<'evidence'>[] {
  if (wanted === undefined) return evidence
  return evidence.filter((piece) => {
    const codes = factorsOf(piece)
    return wanted === unlinked ? codes.length === 0 : codes.includes(wanted)
  })
}

function factorsOf({ body }: CaseRecord<'evidence'>): readonly string[] {
  return [...new Set([...(body.supports ?? []), ...(body.contradicts ?? [])])]
}
