import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { compareText } from '../dates/compare-dates.ts'
import { formatDate, formatVagueDate } from '../dates/format-date.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { firstDayOf, lastDayOf, parseVagueDate, type VagueDate } from '../dates/vague-date.ts'
import { nameIn } from '../people/person-words.ts'

/** Where a constraint stands. `date_passed`: its date is behind us and nobody has lifted it, so it still holds. */
export type ConstraintState = 'open' | 'date_passed' | 'lifted'

/** One constraint with where it stands on a day. */
export interface ConstraintOnDay {
  readonly record: CaseRecord<'constraint'>
  readonly state: ConstraintState
  /** True while it holds: open, or past its date and not lifted. */
  readonly holds: boolean
  /** Who asked, since when and until when, or who lifted it, in one sentence. */
  readonly words: string
}

/** Lists every constraint with where it stands: those that hold first, each in the order of their dates. */
export function listConstraints(
  file: Pick<CaseFile, 'records'>,
  today: IsoDate,
): readonly ConstraintOnDay[] {
  return recordsOf(file, 'constraint')
    .map((record) => {
      const state = stateOf(record.body, today)
      return { record, state, holds: state !== 'lifted', words: wordConstraint(record.body, state) }
    })
    .sort(
      (a, b) =>
        Number(b.holds) - Number(a.holds) || compareText(a.record.body.from, b.record.body.from),
    )
}

function stateOf(body: CaseRecord<'constraint'>['body'], today: IsoDate): ConstraintState {
  if (body.liftedOn !== undefined && body.liftedOn <= today) return 'lifted'
  return body.untilOn !== undefined && body.untilOn < today ? 'date_passed' : 'open'
}

function wordConstraint(body: CaseRecord<'constraint'>['body'], state: ConstraintState): string {
  const until = [body.untilOn && formatDate(body.untilOn), body.untilWords]
    .filter((words) => words !== undefined)
    .join(', ')
  const asked = `Asked by ${body.askedByWords}, from ${formatDate(body.from)}`
  if (state === 'lifted') return `${asked}; lifted ${wordLifting(body)}.`
  if (state === 'date_passed')
    return `${asked} until ${until}. That date has passed and nobody has recorded lifting it, so it still holds.`
  return until === '' ? `${asked} until it is lifted.` : `${asked} until ${until}.`
}

function wordLifting({ liftedOn, liftedBy }: CaseRecord<'constraint'>['body']): string {
  return [liftedOn && formatDate(liftedOn), liftedBy && `by ${liftedBy}`]
    .filter((words) => words !== undefined)
    .join(' ')
}

/** Something recorded that went against a constraint while it held: to be shown as such, never hidden. */
export interface ConstraintNote {
  readonly constraint: CaseRecord<'constraint'>
  readonly on: VagueDate
  /** The person who was asked. */
  readonly personId?: string | undefined
  /** Every statement and piece of evidence about the same conversation, in the order written. */
  readonly records: readonly CaseRecord<'statement' | 'evidence'>[]
  /** False when the date is vague and may lie outside. */
  readonly certain: boolean
  readonly words: string
}

/**
 * Lists every conversation in which a child was asked about what is reported while a constraint said not to: from
 * its first day up to, and not including, the day it was lifted or was to end. One conversation with one person on
 * one day is one note, however many records tell of it.
 */
export function listConstraintNotes(file: Pick<CaseFile, 'records'>): readonly ConstraintNote[] {
  const askings = listAskings(file)
  return recordsOf(file, 'constraint')
    .filter(({ body }) => body.kind === 'asking_about_report')
    .flatMap((constraint) => {
      const against = askings.filter((asking) => isAgainst(asking, constraint.body))
      return Object.values(
        Object.groupBy(against, (asking) => `${asking.on} ${asking.personId ?? ''}`),
      ).flatMap((group) => noteOf(file, constraint, group ?? []))
    })
}

interface Asking {
  readonly record: CaseRecord<'statement' | 'evidence'>
  readonly on: VagueDate
  readonly personId?: string | undefined
}

function listAskings(file: Pick<CaseFile, 'records'>): readonly Asking[] {
  return file.records.flatMap((record): readonly Asking[] => {
    if (record.noun === 'statement' && record.body.askedAboutReport === 'yes')
      return [{ record, on: parseVagueDate(record.body.on), personId: record.body.person }]
    if (record.noun === 'evidence' && record.body.askedAboutReport === 'yes' && record.body.when)
      return [{ record, on: record.body.when, personId: record.body.about }]
    return []
  })
}

/** The first day on which the constraint no longer held, whichever way it ended; absent: it still holds. */
function endOf({ liftedOn, untilOn }: CaseRecord<'constraint'>['body']): IsoDate | undefined {
  if (liftedOn === undefined || untilOn === undefined) return liftedOn ?? untilOn
  return liftedOn < untilOn ? liftedOn : untilOn
}

function isAgainst(asking: Asking, body: CaseRecord<'constraint'>['body']): boolean {
  const end = endOf(body)
  const concerns =
    body.person === undefined || asking.personId === undefined || body.person === asking.personId
  return (
    concerns &&
    lastDayOf(asking.on) >= body.from &&
    (end === undefined || firstDayOf(asking.on) < end)
  )
}

function noteOf(
  file: Pick<CaseFile, 'records'>,
  constraint: CaseRecord<'constraint'>,
  group: readonly Asking[],
): readonly ConstraintNote[] {
  const [first] = group
  if (first === undefined) return []
  const end = endOf(constraint.body)
  const certain =
    firstDayOf(first.on) >= constraint.body.from && (end === undefined || lastDayOf(first.on) < end)
  const who = first.personId === undefined ? 'somebody' : nameIn(file, first.personId)
  const words =
    `The conversation with ${who} (${formatVagueDate(first.on)}) asked about what is reported. It ` +
    `${certain ? 'came' : 'may have come'} while ${constraint.body.askedByWords} had asked that this not be done` +
    `${end === undefined ? '' : ` before ${formatDate(end)}`}.`
  const { on, personId } = first
  return [
    { constraint, on, personId, records: group.map((asking) => asking.record), certain, words },
  ]
}
