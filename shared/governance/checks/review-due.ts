import type { CaseRecord } from '../../case/nouns.ts'
import { compareText } from '../../dates/compare-dates.ts'
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

/** Several things of one kind that are each to be looked at again. */
export interface ReviewedThings {
  readonly code: string
  /** What they are, to stand before the day: "Review of 3 goals". */
  readonly many: (count: number) => string
  readonly things: readonly Omit<DatedThing, 'code'>[]
}

/**
 * Makes one item of what is behind and one of what is ahead, each under its earliest day, so that eight reviews on one
 * day are one line; a single one is named.
 */
export function reviewItems(
  item: ReturnType<typeof itemsOf>,
  { code, many, things }: ReviewedThings,
  today: IsoDate,
): readonly StatusItem[] {
  const dated = things
    .flatMap(({ what, on, about }) => (on === undefined ? [] : [{ what, on, about }]))
    .toSorted((a, b) => compareText(a.on, b.on))
  const behind = dated.filter(({ on }) => on < today)
  const ahead = dated.filter(({ on }) => on >= today)
  return [behind, ahead].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const last = group.at(-1)?.on
    const which = last === first.on ? '' : ', the earliest'
    const what = group.length === 1 ? first.what : `${many(group.length)}${which}`
    const about = group.flatMap((thing) => thing.about)
    return dueItem(item, { code, what, on: first.on, about }, today)
  })
}
