import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { compareText } from '../dates/compare-dates.ts'
import type { IsoInstant } from '../dates/iso-date.ts'
import { londonInstant } from '../dates/london-time.ts'
import { type BriefingView, findBriefingMoment } from './briefing-moment.ts'
import { type PaperKindCode, paperKinds } from './paper-kinds.ts'

/**
 * Finds the moment that a paper looks at: for `discussion` the end of the day of its meeting once that day is past, so
 * that what was learnt afterwards does not slip into the paper for that day; now while the day is still to come, goes
 * on, or was never entered.
 */
export function findPaperMoment(
  file: Pick<CaseFile, 'records'>,
  kind: PaperKindCode,
  now: IsoInstant,
  view: BriefingView = 'discussion',
): IsoInstant {
  if (paperKinds[kind].meeting === undefined) return findBriefingMoment(file, now, view)
  const meeting = findMeeting(file, kind)
  if (view === 'now' || meeting === undefined) return now
  const endOfDay = londonInstant(meeting.body.on, '23:59')
  return endOfDay < now ? endOfDay : now
}

/** Finds the meeting that a paper is for: of its kind, the one with the latest date. */
export function findMeeting(
  file: Pick<CaseFile, 'records'>,
  kind: PaperKindCode,
): CaseRecord<'meeting'> | undefined {
  return recordsOf(file, 'meeting')
    .filter(({ body }) => body.kind === paperKinds[kind].meeting)
    .toSorted((one, other) => compareText(one.body.on, other.body.on))
    .at(-1)
}
