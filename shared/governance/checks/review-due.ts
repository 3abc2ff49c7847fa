import type { CaseRecord } from '../../case/nouns.ts'
import { formatDate } from '../../dates/format-date.ts'
import type { IsoDate } from '../../dates/iso-date.ts'
import type { itemsOf, StatusItem } from '../status-item.ts'

/** Something with a day on which it is to be looked at again, or done. */
export interface DatedThing {
  readonly code: string
  /** What it is, to stand before the day: "Review of the tier". */
  readonly what: string
  readonly on: IsoDate | undefined
  readonly about: readonly CaseRecord[]
}

/** Makes the item of something with a date, ahead or behind; none when it has no date. */
export function dueItem(
  item: ReturnType<typeof itemsOf>,
  { code, what, on, about }: DatedThing,
  today: IsoDate,
): readonly StatusItem[] {
  if (on === undefined) return []
  const day = on === today ? 'today' : formatDate(on)
  const words = `${what}: due ${day}${on < today ? ', which has passed' : ''}.`
  return [item('due', code, words, { review: on < today, dueOn: on, about })]
}
