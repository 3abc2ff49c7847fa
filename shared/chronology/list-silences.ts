import { type CaseFile, recordsOf } from '../case/nouns.ts'
import { addDays, addMonths } from '../dates/add-days.ts'
import { compareText } from '../dates/compare-dates.ts'
import { countOf } from '../dates/count-of.ts'
import { formatDate } from '../dates/format-date.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { firstDayOf, lastDayOf } from '../dates/vague-date.ts'

/** A long stretch in which no dated event lies. It says that nothing is recorded, never that nothing happened. */
export interface Silence {
  /** The last day that something recorded may have happened on. */
  readonly after: IsoDate
  /** The first day on which something recorded may have happened again. */
  readonly before: IsoDate
  readonly wholeMonths: number
  readonly words: string
}

/** How long a stretch without an entry must be to be shown, in months. */
export const silenceFromMonths = 12

/**
 * Lists the long stretches between events with nothing recorded in them, earliest first. A vague date covers all the
 * days it can mean; undated events cover none. Before the first event and after the last there is no stretch.
 */
export function listSilences(
  file: Pick<CaseFile, 'records'>,
  fromMonths = silenceFromMonths,
): readonly Silence[] {
  const spells = recordsOf(file, 'event')
    .flatMap(({ body }) =>
      body.when === undefined ? [] : [{ from: firstDayOf(body.when), to: lastDayOf(body.when) }],
    )
    .sort((a, b) => compareText(a.from, b.from))
  const [first, ...later] = spells
  if (first === undefined) return []

  const silences: Silence[] = []
  let reached = first.to
  for (const { from, to } of later) {
    const wholeMonths = countMonths(reached, from)
    if (wholeMonths >= fromMonths)
      silences.push({ after: reached, before: from, wholeMonths, words: word(reached, from) })
    if (to > reached) reached = to
  }
  return silences
}

function countMonths(after: IsoDate, before: IsoDate): number {
  if (before <= after) return 0
  let months = 0
  while (addMonths(after, months + 1) <= before) months += 1
  return months
}

function word(after: IsoDate, before: IsoDate): string {
  const months = countMonths(after, before)
  const years = Math.floor(months / 12)
  const length = [
    years > 0 ? countOf(years, 'year') : undefined,
    months % 12 > 0 ? countOf(months % 12, 'month') : undefined,
  ].filter((part) => part !== undefined)
  const [from, to] = [formatDate(addDays(after, 1)), formatDate(addDays(before, -1))]
  return `Nothing is recorded from ${from} to ${to}${length.length === 0 ? '' : `, ${length.join(' ')}`}.`
}
