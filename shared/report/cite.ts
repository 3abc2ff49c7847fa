import type { CaseRecord } from '../case/nouns.ts'
import type { Standing } from '../case/record.ts'
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

/** A piece of evidence as it is cited; without a standing nothing is said of it. */
interface Cited {
  readonly id: string
  readonly standing?: Standing
}

/**
 * Cites pieces of evidence by number: "[3 to 9, 12]"; nothing for none. Each number leads to its line in the index, of a
 * row of numbers the first. A piece that no longer stands says so beside its number and is never hidden in a row.
 */
export function cite(
  { citations }: Pick<SectionSource, 'citations'>,
  pieces: readonly Cited[],
): readonly Run[] {
  const rows: CitedRow[] = []
  for (const { number, note } of listNumbers(citations, pieces)) {
    const before = rows.at(-1)
    if (before !== undefined && note === '' && before.note === '' && number === before.to + 1)
      rows[rows.length - 1] = { ...before, to: number }
    else rows.push({ from: number, to: number, note })
  }
  if (rows.length === 0) return []
  return [
    { text: ' [' },
    ...rows.flatMap((row, index): readonly Run[] => [
      ...(index === 0 ? [] : [{ text: ', ' }]),
      ...wordRow(row),
    ]),
    { text: ']' },
  ]
}

/** Tells whether somebody took back a piece, or it was found not to be so. */
export function isTakenBack({ standing }: Cited): boolean {
  return standing === 'withdrawn' || standing === 'not_substantiated'
}

interface CitedRow {
  readonly from: number
  readonly to: number
  readonly note: string
}

function listNumbers(
  citations: SectionSource['citations'],
  pieces: readonly Cited[],
): readonly { readonly number: number; readonly note: string }[] {
  const notes = new Map(
    pieces.flatMap((piece) => {
      const number = citations.get(piece.id)
      return number === undefined ? [] : [[number, wordTakenBack(piece)] as const]
    }),
  )
  return [...notes]
    .toSorted(([one], [other]) => one - other)
    .map(([number, note]) => ({ number, note }))
}

function wordTakenBack({ standing }: Cited): string {
  if (standing === 'withdrawn') return ' (withdrawn)'
  return standing === 'not_substantiated' ? ' (not substantiated)' : ''
}

/** Two numbers in a row stay two; from three on they are a stretch. */
function wordRow({ from, to, note }: CitedRow): readonly Run[] {
  const link = (number: number): Run => ({
    text: String(number),
    toSection: evidenceAnchor(number),
  })
  if (from === to) return note === '' ? [link(from)] : [link(from), { text: note }]
  return to === from + 1
    ? [link(from), { text: ', ' }, link(to)]
    : [link(from), { text: ` to ${to}` }]
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
