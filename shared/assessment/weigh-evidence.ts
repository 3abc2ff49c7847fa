import type { CaseRecord } from '../case/nouns.ts'
import type { Standing } from '../case/record.ts'

/** Tells whether something is contested: not established and not accepted. It can be taken out of the picture. */
export function isContested(standing: Standing): boolean {
  return standing !== 'established' && standing !== 'accepted'
}

/** Tells whether something no longer counts as a source: it was withdrawn, or not substantiated. */
export function isDiscounted(standing: Standing): boolean {
  return standing === 'withdrawn' || standing === 'not_substantiated'
}

/**
 * Counts the sources that do not depend on each other: one for each person it came from; where nobody is named, one for
 * each source as written that no named piece has too. What was withdrawn or not substantiated counts for none.
 */
export function countSources(pieces: readonly CaseRecord<'evidence'>[]): number {
  const people = new Set<string>()
  const named = new Set<string>()
  const unnamed = new Set<string>()
  for (const { standing, body } of pieces) {
    if (isDiscounted(standing)) continue
    const source = body.source.trim().toLowerCase()
    if (body.from === undefined) unnamed.add(source)
    else {
      people.add(body.from)
      named.add(source)
    }
  }
  return people.size + [...unnamed].filter((source) => !named.has(source)).length
}
