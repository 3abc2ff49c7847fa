import type { RecordHeader } from '../case/record.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import type { Audience } from './audience.ts'

/** Tells whether a record is held back from an audience on a day. On the day that the hold ends it is not. */
export function isHeldFrom(
  { heldFrom, heldUntilOn }: Pick<RecordHeader, 'heldFrom' | 'heldUntilOn'>,
  audience: Pick<Audience, 'holdsThatApply'>,
  on: IsoDate,
): boolean {
  if (heldFrom === undefined) return false
  if (heldUntilOn !== undefined && heldUntilOn <= on) return false
  return heldFrom === 'everyone' || audience.holdsThatApply.includes(heldFrom)
}
