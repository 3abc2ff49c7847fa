import { type CaseFile, recordsOf } from '../case/nouns.ts'
import { type IsoInstant, parseIsoDate } from '../dates/iso-date.ts'
import { londonInstant } from '../dates/london-time.ts'

/** What a briefing looks at: the case as on the day of its strategy discussion, or as it is now. */
export const briefingViews = ['discussion', 'now'] as const
/** One of `briefingViews`. */
export type BriefingView = (typeof briefingViews)[number]

/**
 * Finds the moment that a briefing looks at. For `discussion` it is the end of the day of the latest referral's strategy
 * discussion once that day is past, so that what was learnt afterwards does not slip into the paper for that day; now
 * while the day is still to come, or goes on, or nothing is arranged.
 */
export function findBriefingMoment(
  file: Pick<CaseFile, 'records'>,
  now: IsoInstant,
  view: BriefingView = 'discussion',
): IsoInstant {
  if (view === 'now') return now
  const latest = recordsOf(file, 'referral')
    .map(({ body }) => body)
    .sort((one, other) => compare(receivedAt(one), receivedAt(other)))
    .at(-1)
  if (latest?.discussionOn === undefined) return now
  const endOfDay = londonInstant(parseIsoDate(latest.discussionOn), '23:59')
  return endOfDay < now ? endOfDay : now
}

interface Received {
  readonly receivedOn: string
  readonly receivedTime: string
}

function receivedAt({ receivedOn, receivedTime }: Received): string {
  return `${receivedOn}T${receivedTime}`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
