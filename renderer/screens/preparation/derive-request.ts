import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { daysBetween } from '../../../shared/dates/add-days.ts'
import { countOf } from '../../../shared/dates/count-of.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import type { IsoDate } from '../../../shared/dates/iso-date.ts'

/** Where a request stands on a day. `words` say when it was asked, chased and is wanted; `isLate` when its date has passed. */
export interface RequestState {
  readonly isWaiting: boolean
  readonly isLate: boolean
  readonly words: string
}

/** Derives where a request stands: while it waits, how many days ago it was asked and by how many it is late. */
export function deriveRequest(
  { body }: CaseRecord<'information_request'>,
  today: IsoDate,
): RequestState {
  const asked = `Asked ${formatDate(body.askedOn)}`
  const isWaiting = body.state === 'asked' || body.state === 'chased'
  if (!isWaiting) {
    const answered = body.answeredOn && `answered ${formatDate(body.answeredOn)}`
    return {
      isWaiting,
      isLate: false,
      words: [asked, answered].filter((words) => words !== undefined).join(', '),
    }
  }
  const isLate = body.dueOn !== undefined && body.dueOn < today
  const words = [
    `${asked}, ${wordDaysAgo(daysBetween(body.askedOn, today))}`,
    body.state === 'chased' && body.chasedOn && `last chased ${formatDate(body.chasedOn)}`,
    body.dueOn && `wanted by ${formatDate(body.dueOn)}${isLate ? wordLate(body.dueOn, today) : ''}`,
  ]
  return { isWaiting, isLate, words: words.filter(Boolean).join('; ') }
}

function wordDaysAgo(days: number): string {
  if (days === 0) return 'today'
  return days < 0 ? `in ${countOf(-days, 'day')}` : `${countOf(days, 'day')} ago`
}

function wordLate(dueOn: IsoDate, today: IsoDate): string {
  return `, ${countOf(daysBetween(dueOn, today), 'day')} late`
}
