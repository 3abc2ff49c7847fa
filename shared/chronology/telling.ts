import type { CaseRecord } from '../case/nouns.ts'
import { firstDayOf, lastDayOf, type VagueDate } from '../dates/vague-date.ts'
import { buildTermLister } from './list-terms.ts'
import type { ChronologyFile, EventPointer } from './preview.ts'

/** One agency's account of something that happened: a row being imported, or an event already in the case. */
export interface Telling {
  readonly pointer: EventPointer
  /** Whose account it is; two accounts from one agency are compared only to notice the same row twice. */
  readonly agency: string
  /** One import, or "entered here": accounts from one of them are never paired. */
  readonly batch: string
  /** Where it stands in its own list. */
  readonly position: number
  readonly when: VagueDate
  /** The first and last day it can mean, as whole days since 1970. */
  readonly firstDay: number
  readonly lastDay: number
  readonly text: string
  /** The words that carry what it is about. */
  readonly terms: ReadonlySet<string>
  /** True when it tells of somebody getting in touch: "Contact from school about ...". */
  readonly isContact: boolean
  /** True when it speaks of a contact or referral at all, whoever made it. */
  readonly tellsOfContact: boolean
}

const contactPattern =
  /\b(contact|referral|report|call|letter|email|notification|enquiry|request|concern|information)s?\b(\s+\S+){0,4}?\s+(from|by|received)\b/i
const anyContactPattern = /\b(contact|referral|notification|call)s?\b|\breferred\b|\bnotified\b/i

/** Lists the tellings of chronologies being imported; undated rows are left out, as nothing can place them. */
export function listNewTellings(
  files: readonly ChronologyFile[],
  names: readonly string[],
): readonly Telling[] {
  const reading = buildReading([...names, ...files.map((file) => file.agency)])
  return files.flatMap(({ rows, agency }, file) =>
    rows.flatMap(({ row, when, what }) =>
      when === undefined
        ? []
        : [
            {
              ...buildTelling({ file, row }, agency, when, what, reading),
              batch: `new ${file}`,
              position: row,
            },
          ],
    ),
  )
}

/** Lists the tellings that a case already holds; undated events are left out. */
export function listStoredTellings(
  events: readonly CaseRecord<'event'>[],
  names: readonly string[],
): readonly Telling[] {
  const readings = new Map<string, Reading>()
  return events.flatMap(({ id, body }, position) => {
    const { when, what, source, importedFrom } = body
    if (when === undefined) return []
    // The source of an imported row begins with whose chronology it came in.
    const agency = source.split(': ')[0] ?? source
    const batch = importedFrom ?? 'entered here'
    const reading = readings.get(agency) ?? buildReading([...names, agency])
    readings.set(agency, reading)
    const telling = buildTelling({ eventId: id }, agency, when, what, reading)
    return [{ ...telling, batch, position }]
  })
}

function buildTelling(
  pointer: EventPointer,
  agency: string,
  when: VagueDate,
  text: string,
  { listTerms, daysOf }: Reading,
): Omit<Telling, 'batch' | 'position'> {
  return {
    pointer,
    agency: agency.trim().toLowerCase(),
    when,
    ...daysOf(when),
    text,
    terms: listTerms(text),
    // How it begins says what kind of account it is, and a pattern is not let loose on a long text.
    isContact: contactPattern.test(text.slice(0, 200)),
    tellsOfContact: anyContactPattern.test(text.slice(0, 2000)),
  }
}

/** How the accounts of one list are read; what has been worked out once is kept while the list is read. */
interface Reading {
  readonly listTerms: ReturnType<typeof buildTermLister>
  readonly daysOf: (when: VagueDate) => Pick<Telling, 'firstDay' | 'lastDay'>
}

function buildReading(names: readonly string[]): Reading {
  const known = new Map<VagueDate, Pick<Telling, 'firstDay' | 'lastDay'>>()
  return {
    listTerms: buildTermLister(names),
    daysOf: (when) => {
      const days = known.get(when) ?? {
        firstDay: dayNumber(firstDayOf(when)),
        lastDay: dayNumber(lastDayOf(when)),
      }
      known.set(when, days)
      return days
    },
  }
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000
}
