import type { CaseRecord } from '../case/nouns.ts'
import { firstDayOf, lastDayOf, type VagueDate } from '../dates/vague-date.ts'
import { listTerms } from './list-terms.ts'
import type { ChronologyFile, EventPointer } from './preview.ts'

/** One agency's account of something that happened: a row being imported, or an event already in the case. */
export interface Telling {
  readonly pointer: EventPointer
  /** Whose account it is; two accounts from one agency are compared only to notice the same row twice. */
  readonly agency: string
  /** One import, or "entered here": accounts from one of them are never paired. */
  readonly batch: string
  readonly when: VagueDate
  /** The first and last day it can mean, as whole days since 1970. */
  readonly firstDay: number
  readonly lastDay: number
  readonly text: string
  /** The words that carry what it is about. */
  readonly terms: ReadonlySet<string>
}

/** Lists the tellings of chronologies being imported; undated rows are left out, as nothing can place them. */
export function listNewTellings(
  files: readonly ChronologyFile[],
  names: readonly string[],
): readonly Telling[] {
  const agencies = files.map((file) => file.agency)
  return files.flatMap(({ rows, agency }, file) =>
    rows.flatMap(({ row, when, what }) =>
      when === undefined
        ? []
        : [buildTelling({ file, row }, agency, `new ${file}`, when, what, [...names, ...agencies])],
    ),
  )
}

/** Lists the tellings that a case already holds; undated events are left out. */
export function listStoredTellings(
  events: readonly CaseRecord<'event'>[],
  names: readonly string[],
): readonly Telling[] {
  return events.flatMap(({ id, body }) => {
    const { when, what, source, importedFrom } = body
    if (when === undefined) return []
    // The source of an imported row begins with whose chronology it came in.
    const agency = source.split(': ')[0] ?? source
    const batch = importedFrom ?? 'entered here'
    return [buildTelling({ eventId: id }, agency, batch, when, what, [...names, agency])]
  })
}

function buildTelling(
  pointer: EventPointer,
  agency: string,
  batch: string,
  when: VagueDate,
  text: string,
  empty: readonly string[],
): Telling {
  return {
    pointer,
    agency: agency.trim().toLowerCase(),
    batch,
    when,
    firstDay: dayNumber(firstDayOf(when)),
    lastDay: dayNumber(lastDayOf(when)),
    text,
    terms: listTerms(text, empty),
  }
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000
}
