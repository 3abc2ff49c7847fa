import { type CaseFile, recordsOf } from '../case/nouns.ts'
import { type IsoInstant, parseIsoDate } from '../dates/iso-date.ts'
import { londonInstant } from '../dates/london-time.ts'

/**
 * Finds the moment that a briefing looks at: the strategy discussion of the latest referral once that is past, so that
 * what was learnt afterwards does not slip into the paper for that day; now while it is still to come, or not arranged.
 * A discussion whose time was not entered is over when its day is.
 */
export function findBriefingMoment(file: Pick<CaseFile, 'records'>, now: IsoInstant): IsoInstant {
  const latest = recordsOf(file, 'referral')
    .map(({ body }) => body)
    .sort((one, other) => compare(receivedAt(one), receivedAt(other)))
    .at(-1)
  if (latest?.discussionOn === undefined) return now
  const discussion = londonInstant(
    parseIsoDate(latest.discussionOn),
    latest.discussionTime ?? '23:59',
  )
  return discussion < now ? discussion : now
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
