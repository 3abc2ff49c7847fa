import { type CaseFile, type CaseRecord, recordsOf } from '../../../shared/case/nouns.ts'
import { compareText } from '../../../shared/dates/compare-dates.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'

/**
 * A session with its number: those with the child being assessed alone are counted from 1, as the assessors count them.
 * One that fell through, and one with others, has none.
 */
export interface NumberedSession {
  readonly record: CaseRecord<'session'>
  readonly number?: number
}

/** Lists the sessions by their day and time, with their numbers; of two at the same time, the one entered first. */
export function numberSessions(file: Pick<CaseFile, 'records'>): readonly NumberedSession[] {
  const children = new Set<string>(
    recordsOf(file, 'person')
      .filter(({ body }) => body.role === 'child_assessed')
      .map(({ id }) => id),
  )
  let count = 0
  return recordsOf(file, 'session')
    .toSorted(
      (a, b) =>
        compareText(a.body.on, b.body.on) ||
        compareText(a.body.at ?? '', b.body.at ?? '') ||
        compareText(a.createdAt, b.createdAt),
    )
    .map((record) => {
      const { outcome } = record.body
      const fellThrough = outcome === 'cancelled' || outcome === 'not_attended'
      if (fellThrough || !record.body.with.every((id) => children.has(id))) return { record }
      count += 1
      return { record, number: count }
    })
}

/** Words a session as a source: "Session 3, 11 March 2026"; without a number "Session of 9 March 2026". */
export function wordSession({ record, number }: NumberedSession): string {
  const day = formatDate(record.body.on)
  return number === undefined ? `Session of ${day}` : `Session ${number}, ${day}`
}
