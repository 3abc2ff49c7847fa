import { type CaseFile, type CaseRecord, recordsOf } from '../../../../shared/case/nouns.ts'
import { compareVagueDates } from '../../../../shared/dates/compare-dates.ts'
import type { RecordToSave } from '../../../forms/open-case.tsx'

/** A piece of evidence. */
export type Piece = CaseRecord<'evidence'>

/** How a piece of evidence may speak to a factor. */
export type Way = 'supports' | 'contradicts'

/** Every piece of evidence as it speaks to one factor, each list in the order of its dates. */
export interface SplitEvidence {
  readonly supports: readonly Piece[]
  readonly contradicts: readonly Piece[]
  readonly others: readonly Piece[]
}

/**
 * Splits the evidence of a case by one factor. A piece that is entered both ways stands in both lists.
 *
 * @param subject the code of a factor, or the id of a number of a licensed tool.
 */
export function splitEvidence(file: Pick<CaseFile, 'records'>, subject: string): SplitEvidence {
  const pieces = recordsOf(file, 'evidence').toSorted((a, b) =>
    compareVagueDates(a.body.when, b.body.when),
  )
  const speaks = (piece: Piece, way: Way) => piece.body[way]?.includes(subject) ?? false
  return {
    supports: pieces.filter((piece) => speaks(piece, 'supports')),
    contradicts: pieces.filter((piece) => speaks(piece, 'contradicts')),
    others: pieces.filter((piece) => !speaks(piece, 'supports') && !speaks(piece, 'contradicts')),
  }
}

/** Builds the piece as it is to be saved, speaking to a factor one way, or not at all; what else it speaks to stays. */
export function buildLinked(piece: Piece, subject: string, way: Way | undefined): RecordToSave {
  const { id, noun, revision, compartment, standing, heldFrom, heldUntilOn, body } = piece
  const { supports, contradicts, ...rest } = body
  const link = (list: readonly string[] | undefined, isWanted: boolean) => {
    const others = (list ?? []).filter((one) => one !== subject)
    return isWanted ? [...others, subject] : others
  }
  const linked = {
    supports: link(supports, way === 'supports'),
    contradicts: link(contradicts, way === 'contradicts'),
  }
  return {
    ...{ noun, id, revision, compartment, standing, heldFrom, heldUntilOn },
    body: {
      ...rest,
      // An absent answer is left out, never an empty list.
      ...(linked.supports.length > 0 && { supports: linked.supports }),
      ...(linked.contradicts.length > 0 && { contradicts: linked.contradicts }),
    },
  }
}

/** Finds the pieces that have every word of the search in their text or their source. */
export function searchEvidence(pieces: readonly Piece[], search: string): readonly Piece[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return pieces
  return pieces.filter(({ body }) => {
    const text = `${body.text} ${body.source} ${body.heardThrough ?? ''}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
