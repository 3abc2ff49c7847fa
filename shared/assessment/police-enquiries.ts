import { type CaseFile, recordsOf } from '../case/nouns.ts'
import { formatDate } from '../dates/format-date.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { listConstraints } from '../law/constraints.ts'
import { findLegalPosition } from '../law/legal-position.ts'

/** Whether some factors are closed because the police are still asking. */
export interface PoliceEnquiries {
  readonly open: boolean
  /** Why, and what would open them, in words for the screen; absent when they are not open. */
  readonly because?: string
}

/**
 * Derives whether police enquiries close some factors on a day: the child assessed is under investigation, or somebody
 * has asked that nobody asks about what is reported; and nobody in the police has agreed that the assessment goes on.
 */
export function derivePoliceEnquiries(
  file: Pick<CaseFile, 'records'>,
  today: IsoDate,
): PoliceEnquiries {
  const because = recordsOf(file, 'person')
    .filter(({ body }) => body.role === 'child_assessed')
    .map(({ id }) => wordWhyClosed(file, id, today))
    .find((words) => words !== undefined)
  return because === undefined ? { open: false } : { open: true, because }
}

function wordWhyClosed(
  file: Pick<CaseFile, 'records'>,
  childId: string,
  today: IsoDate,
): string | undefined {
  const { current } = findLegalPosition(file, childId, today)
  if (current?.body.assessmentAgreed === 'yes') return undefined
  const opens =
    'It opens when they end, or when the police have agreed and the legal position says who and when.'
  if (current?.body.status === 'investigation')
    return `Closed while police enquiries are open (since ${formatDate(current.body.on)}). ${opens}`
  const asked = listConstraints(file, today).find(
    ({ record: { body }, holds }) =>
      holds &&
      body.kind === 'asking_about_report' &&
      body.from <= today &&
      (body.person === undefined || body.person === childId),
  )
  return asked === undefined
    ? undefined
    : `Closed because ${asked.record.body.askedByWords} asked that nobody asks about what is reported. ${opens}`
}
