import type { CaseRecord } from '../case/nouns.ts'
import { compareVagueDates } from '../dates/compare-dates.ts'
import type { Run } from './model.ts'
import type { SectionSource } from './section-source.ts'

/** Numbers the evidence of a paper as its index lists it: by date, what is undated last. */
export function numberEvidence(
  pieces: readonly CaseRecord<'evidence'>[],
): ReadonlyMap<string, number> {
  const ordered = pieces.toSorted((one, other) => compareVagueDates(one.body.when, other.body.when))
  return new Map(ordered.map(({ id }, index) => [id as string, index + 1]))
}

/** Cites pieces of evidence by number, each a link to its line in the index: "[E3, E12]"; nothing for none. */
export function cite(
  { citations }: Pick<SectionSource, 'citations'>,
  pieces: readonly { readonly id: string }[],
): readonly Run[] {
  const numbers = pieces
    .flatMap(({ id }) => citations.get(id) ?? [])
    .toSorted((one, other) => one - other)
  if (numbers.length === 0) return []
  return [
    { text: ' [' },
    ...numbers.flatMap((number, index): readonly Run[] => [
      ...(index === 0 ? [] : [{ text: ', ' }]),
      { text: `E${number}`, toSection: evidenceAnchor(number) },
    ]),
    { text: ']' },
  ]
}

/** Gives the anchor of a piece of evidence in the index. */
export function evidenceAnchor(number: number): string {
  return `evidence-${number}`
}

/** Names findings and licensed numbers, each a link to where it stands; what is not in this paper is said to be so. */
export function nameFindings(
  { assessed }: Pick<SectionSource, 'assessed'>,
  ids: readonly string[],
): readonly Run[] {
  const known = ids.flatMap((id) => assessed?.names.get(id) ?? [])
  const missing = ids.length - known.length
  const runs = known.flatMap(({ words, anchor }, index): readonly Run[] => [
    ...(index === 0 ? [] : [{ text: '; ' }]),
    { text: words, toSection: anchor },
  ])
  if (missing === 0) return runs
  const rest = 'a finding that is not in this paper'
  return [...runs, { text: runs.length === 0 ? rest : `; ${rest}` }]
}
