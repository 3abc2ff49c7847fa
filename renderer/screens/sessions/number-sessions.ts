import { type CaseFile, type CaseRecord, recordsOf } from '../../../shared/case/nouns.ts'
import { compareText } from '../../../shared/dates/compare-dates.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'

/** A session with its number: the first by date is 1. One that fell through keeps its number, so that none moves. */
export interface NumberedSession {
  readonly record: CaseRecord<'session'>
  readonly number: number
}

/** Numbers the sessions by their day and time; of two at the same time, the one entered first comes first. */
export function numberSessions(file: Pick<CaseFile, 'records'>): readonly NumberedSession[] {
  return recordsOf(file, 'session')
    .toSorted(
      (a, b) =>
        compareText(a.body.on, b.body.on) ||
        compareText(a.body.at ?? '', b.body.at ?? '') ||
        compareText(a.createdAt, b.createdAt),
    )
    .map((record, place) => ({ record, number: place + 1 }))
}

/** Words a session as a source: "Session 3, 11 March 2026". */
export function wordSession({ record, number }: NumberedSession): string {
  return `Session ${number}, ${formatDate(record.body.on)}`
}
