import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import type { IsoInstant } from '../dates/iso-date.ts'
import { londonDayOf, londonTimeOf } from '../dates/london-time.ts'
import { firstDayOf, parseVagueDate } from '../dates/vague-date.ts'

/** A case as it stood at an instant, as far as can be told. */
export interface FileAsAt {
  readonly file: CaseFile
  /** Entries that were made later, or that tell of something later. */
  readonly later: number
  /** Entries of that time that were changed afterwards: they are there as they say now. */
  readonly changedSince: number
}

/**
 * Gives a case as it stood at an instant: without what was entered later, and without what tells of a later day or, on
 * that day, of a time that is still to come; what is noted in the minute of the paper is in it. An account that a person said is the same as a later one is later too.
 */
export function fileAsAt(file: CaseFile, asAt: IsoInstant): FileAsAt {
  const today = londonDayOf(asAt)
  const time = londonTimeOf(asAt)
  const isLater = (record: CaseRecord): boolean => {
    const moment = momentOf(record)
    if (record.createdAt > asAt) return true
    if (moment.on === undefined || moment.on !== today) return (moment.on ?? today) > today
    return moment.time !== undefined && moment.time > time
  }
  const later = new Set<string>(file.records.filter(isLater).map(({ id }) => id))
  for (const id of listSame(file, later, today)) later.add(id)
  const records = file.records.filter(({ id }) => !later.has(id))
  return {
    file: { ...file, records },
    later: file.records.length - records.length,
    changedSince: records.filter(({ updatedAt }) => updatedAt > asAt).length,
  }
}

interface Moment {
  readonly on?: string | undefined
  readonly time?: string | undefined
}

/** When what a record tells of happened, from the first day that it can mean; absent: the record has no such date. */
function momentOf(record: CaseRecord): Moment {
  switch (record.noun) {
    case 'event':
      return { on: record.body.when && firstDayOf(record.body.when), time: record.body.time }
    case 'evidence':
      return { on: record.body.when && firstDayOf(record.body.when) }
    case 'referral':
    case 'source_note':
      return { on: record.body.receivedOn, time: record.body.receivedTime }
    case 'statement':
    case 'opinion':
    case 'legal_position':
    case 'tier_decision':
    case 'informed':
    case 'agreement':
    case 'supervision_decision':
    case 'plan':
    case 'difference':
      return { on: record.body.on }
    case 'constraint':
    case 'priority_flag':
      return { on: record.body.from }
    case 'information_request':
      return { on: record.body.askedOn }
    case 'session':
      // What is planned for a later day is known today.
      return record.body.outcome === 'planned' ? {} : { on: record.body.on, time: record.body.at }
    default:
      return {}
  }
}

/** Lists events of the day itself, without a time, that are told as the same as one that is later. */
function listSame(
  file: Pick<CaseFile, 'records'>,
  later: ReadonlySet<string>,
  today: string,
): readonly string[] {
  const untimed = new Set<string>(
    recordsOf(file, 'event')
      .filter(({ body }) => body.when === parseVagueDate(today) && body.time === undefined)
      .map(({ id }) => id),
  )
  return recordsOf(file, 'chronology_link')
    .filter(({ body }) => body.decision === 'same')
    .flatMap(({ body }) => [
      { one: body.first, other: body.second },
      { one: body.second, other: body.first },
    ])
    .filter(({ one, other }) => later.has(one) && untimed.has(other))
    .map(({ other }) => other)
}
