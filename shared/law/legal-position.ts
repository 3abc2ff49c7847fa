import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { compareText } from '../dates/compare-dates.ts'
import type { IsoDate } from '../dates/iso-date.ts'

/** Where the law stands for one person on a day, and what stood before and comes after it. */
export interface LegalPositionOn {
  /** The latest that is not after the day; absent: nothing entered applies yet. */
  readonly current?: CaseRecord<'legal_position'> | undefined
  /** What applied before, latest first. */
  readonly earlier: readonly CaseRecord<'legal_position'>[]
  /** Entries that apply from a day after this one, earliest first: never the position on the day. */
  readonly later: readonly CaseRecord<'legal_position'>[]
}

/** Finds where the law stands for a person on a day. Of two entries from the same day, the one made last counts. */
export function findLegalPosition(
  file: Pick<CaseFile, 'records'>,
  personId: string,
  on: IsoDate,
): LegalPositionOn {
  const theirs = recordsOf(file, 'legal_position')
    .filter(({ body }) => body.person === personId)
    .sort((a, b) => compareText(a.body.on, b.body.on) || compareText(a.createdAt, b.createdAt))
  const [current, ...earlier] = theirs.filter(({ body }) => body.on <= on).reverse()
  return { current, earlier, later: theirs.filter(({ body }) => body.on > on) }
}
