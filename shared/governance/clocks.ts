import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { compareText } from '../dates/compare-dates.ts'
import { countOf } from '../dates/count-of.ts'
import { formatDate, formatDateAndTime, formatTime } from '../dates/format-date.ts'
import type { IsoDate, IsoInstant } from '../dates/iso-date.ts'
import { addHours, londonDayOf, londonInstant, londonTimeOf } from '../dates/london-time.ts'
import {
  addWorkingDays,
  type BankHolidays,
  countWorkingDays,
  deriveBankHolidays,
} from '../dates/working-days.ts'
import { ExpectedError } from '../errors/errors.ts'
import type { Policies } from './policies.ts'

/**
 * Where a clock stands. `waiting`: what it starts from has not been entered. `met`: what stops it has happened, on
 * time or not. `not_needed`: somebody decided that it does not apply.
 */
export type ClockState = 'due' | 'late' | 'met' | 'not_needed' | 'waiting' | 'not_known'

/** One of the clocks that a case runs by, as it stands now. */
export interface Clock {
  readonly code: string
  readonly label: string
  readonly state: ClockState
  /** The last day on which it is on time; absent while waiting. */
  readonly dueOn?: IsoDate | undefined
  /** The time on that day (`HH:MM`, London); absent for clocks in working days, which have the whole day. */
  readonly dueTime?: string | undefined
  /** The day it was met, or the day arranged. */
  readonly metOn?: IsoDate | undefined
  /** The time arranged on that day (`HH:MM`, London); absent when none was entered. */
  readonly metTime?: string | undefined
  /** True when it was met, or is arranged for, after it was due. */
  readonly metLate?: boolean | undefined
  /** True when the time arranged is past and nobody has said whether it was held. */
  readonly unconfirmed?: true | undefined
  /** How it stands, in a few words: "due today, 11:40am", "2 working days late", "held 4 February 2026". */
  readonly words: string
  /** Where the number comes from. */
  readonly source: string
}

type ClockPolicy = Policies['timescales']['clocks'][number]
type Referral = CaseRecord<'referral'>['body']

/**
 * Derives every clock of the policy for a case, in the policy's order. They run from the referral that was received
 * last. Never throws for a person's input: a count beyond the table of bank holidays is `not_known`, and says so.
 */
export function deriveClocks(
  file: Pick<CaseFile, 'records'>,
  policies: Pick<Policies, 'timescales' | 'bankHolidays' | 'local'>,
  now: IsoInstant,
): readonly Clock[] {
  const referral = findLatestReferral(file)
  const holidays = deriveBankHolidays(policies.bankHolidays.nations[policies.local.nation])
  return policies.timescales.clocks.map((policy) => ({
    code: policy.code,
    label: policy.label,
    source: policy.source,
    ...deriveStanding(policy, referral, { file, holidays, now }),
  }))
}

/** Finds the referral that was received last, which the clocks run from. */
export function findLatestReferral(file: Pick<CaseFile, 'records'>): Referral | undefined {
  const received = (body: Referral) => `${body.receivedOn}T${body.receivedTime}`
  return recordsOf(file, 'referral')
    .map(({ body }) => body)
    .sort((a, b) => compareText(received(a), received(b)))
    .at(-1)
}

/** What a clock is read against. */
interface Reading {
  readonly file: Pick<CaseFile, 'records'>
  readonly holidays: BankHolidays
  readonly now: IsoInstant
}

type Standing = Omit<Clock, 'code' | 'label' | 'source'>
interface Moment {
  readonly on: IsoDate
  /** `HH:MM`; absent: the whole day. */
  readonly time?: string | undefined
}

function deriveStanding(
  policy: ClockPolicy,
  referral: Referral | undefined,
  reading: Reading,
): Standing {
  const start = referral && startOf(policy, referral)
  if (referral === undefined || start === undefined)
    return { state: 'waiting', words: waitingWords[policy.from] }
  try {
    const due = dueMoment(policy, start, reading.holidays)
    return { dueOn: due.on, dueTime: due.time, ...judge(policy, referral, due, reading) }
  } catch (error) {
    if (!(error instanceof ExpectedError) || error.code !== 'beyond_bank_holidays') throw error
    return { state: 'not_known', words: `not counted. ${error.message}` }
  }
}

const waitingWords = {
  referral_received: 'starts when the referral is entered',
  strategy_discussion: 'starts when the date of the strategy discussion is entered',
} as const

function startOf(policy: ClockPolicy, referral: Referral): Moment | undefined {
  if (policy.from === 'referral_received')
    return { on: referral.receivedOn, time: referral.receivedTime }
  if (referral.discussionOn === undefined || referral.discussionHeld === 'no') return undefined
  return { on: referral.discussionOn, time: referral.discussionTime }
}

function dueMoment(policy: ClockPolicy, start: Moment, holidays: BankHolidays): Moment {
  if (policy.unit === 'working_days')
    return { on: addWorkingDays(start.on, policy.amount, holidays) }
  // Hours from a day without a time run from its last minute: the latest that it can have been.
  const at = addHours(londonInstant(start.on, start.time ?? '23:59'), policy.amount)
  return { on: londonDayOf(at), time: londonTimeOf(at) }
}

function judge(
  policy: ClockPolicy,
  referral: Referral,
  due: Moment,
  { file, holidays, now }: Reading,
): Standing {
  const today: Moment = { on: londonDayOf(now), time: londonTimeOf(now) }
  if (policy.metBy === 'conference' && referral.conferenceNotNeeded !== undefined)
    return { state: 'not_needed', words: 'not needed' }
  const running = stillRunning(policy, due, today, holidays, now)
  const met = metMoment(policy, referral, file, today)
  if (met === undefined)
    return policy.metBy === 'conference' && running.state === 'late'
      ? { ...running, words: `no conference entered; was due ${wordDue(due)}` }
      : running
  const held = heldAnswer(policy, referral)
  if (held === 'no') return { ...running, words: `postponed or cancelled; ${running.words}` }
  const late = isAfter(met, due)
  const after = late ? `, after it was due on ${wordDue(due)}` : ''
  const arranged = { metOn: met.on, metTime: met.time, metLate: late }
  if (!isAfter(met, today) && held === 'yes')
    return {
      state: 'met',
      ...arranged,
      words: `${policy.metBy === 'assessment' ? 'finished' : 'held'} ${formatDate(met.on)}${after}`,
    }
  const words = `arranged for ${formatDateAndTime(met.on, met.time)}${after}`
  // What is arranged is not yet done: it is still due, and late once the time is past.
  const { state } = running
  // The time arranged is no proof that people met: somebody has to say so.
  if (hasPassed(met, today) && held === undefined)
    return { state, ...arranged, unconfirmed: true, words: `${words}, not yet confirmed as held` }
  // An arrangement in good time still has its limit beside it on the day itself.
  const limit = !late && due.on === today.on ? `; ${running.words}` : ''
  return { state, ...arranged, words: `${words}${limit}` }
}

function metMoment(
  policy: ClockPolicy,
  referral: Referral,
  file: Pick<CaseFile, 'records'>,
  today: Moment,
): Moment | undefined {
  if (policy.metBy === undefined) return undefined
  const { discussionOn, discussionTime, conferenceOn, assessmentOn } = referral
  const on = {
    strategy_discussion: discussionOn,
    conference: conferenceOn,
    assessment: assessmentOn ?? findAssessmentFinished(file, referral, today),
  }[policy.metBy]
  if (on === undefined) return undefined
  return { on, time: policy.metBy === 'strategy_discussion' ? discussionTime : undefined }
}

/**
 * Finds the day on which the assessment was finished where the referral does not say: when its section was last marked
 * as complete, or when the meeting on its report was, whichever is earlier. Nothing of before the referral counts.
 */
function findAssessmentFinished(
  file: Pick<CaseFile, 'records'>,
  { receivedOn }: Referral,
  today: Moment,
): IsoDate | undefined {
  const marked = recordsOf(file, 'confirmation')
    .filter(({ body }) => body.section === 'assessment')
    .toSorted((a, b) => a.changeId - b.changeId)
    .at(-1)
  const met = recordsOf(file, 'meeting').filter(({ body }) => body.kind === 'report')
  return [...(marked === undefined ? [] : [marked]), ...met]
    .map(({ body }) => body.on)
    .filter((on) => on >= receivedOn && on <= today.on)
    .toSorted(compareText)[0]
}

/** Whether what stops the clock was held; an assessment has its date only once it is finished. */
function heldAnswer(policy: ClockPolicy, referral: Referral): 'yes' | 'no' | undefined {
  if (policy.metBy === 'strategy_discussion') return referral.discussionHeld
  return policy.metBy === 'conference' ? referral.conferenceHeld : 'yes'
}

function stillRunning(
  policy: ClockPolicy,
  due: Moment,
  today: Moment,
  holidays: BankHolidays,
  now: IsoInstant,
): Standing {
  if (!isAfter(today, due)) return { state: 'due', words: `due ${wordDay(due, today)}` }
  if (policy.unit === 'hours') {
    const dueAt = londonInstant(due.on, due.time ?? '23:59')
    const hours = Math.floor((Date.parse(now) - Date.parse(dueAt)) / 3_600_000)
    const lateBy = hours === 0 ? 'less than an hour' : countOf(hours, 'hour')
    return { state: 'late', words: `${lateBy} late, was due ${wordDue(due)}` }
  }
  const days = countWorkingDays(due.on, today.on, holidays)
  const lateBy = days === 0 ? 'late' : `${countOf(days, 'working day')} late`
  return { state: 'late', words: `${lateBy}, was due ${wordDue(due)}` }
}

/** A moment without a time lasts the whole day: nothing is late on its own day, and no time is after it there. */
function isAfter(a: Moment, b: Moment): boolean {
  if (a.on !== b.on) return a.on > b.on
  return a.time !== undefined && b.time !== undefined && a.time > b.time
}

/** What has a time is over at that time; what has none, when its day is. */
function hasPassed(a: Moment, today: Moment): boolean {
  if (a.on !== today.on) return a.on < today.on
  return a.time !== undefined && today.time !== undefined && a.time <= today.time
}

function wordDay(due: Moment, today: Moment): string {
  if (due.on !== today.on) return wordDue(due)
  return due.time === undefined ? 'today' : `today, ${formatTime(due.time)}`
}

function wordDue(due: Moment): string {
  return formatDateAndTime(due.on, due.time)
}
