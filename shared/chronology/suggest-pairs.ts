import { type CaseFile, type CaseRecord, recordsOf } from '../case/nouns.ts'
import { isExactDay } from '../dates/compare-dates.ts'
import { formatVagueDate } from '../dates/format-date.ts'
import { findMonth } from '../dates/month-names.ts'
import { overlapOf } from './list-terms.ts'
import { countSharedNumbers, numberTerms } from './number-terms.ts'
import type { ChronologyFile, EventPointer, PairSuggestion } from './preview.ts'
import { listNewTellings, listStoredTellings, type Telling } from './telling.ts'

/** How long after an event a contact is still offered as its answer, in days. */
const answerWithinDays = 28
/** How many neighbours in time one account is compared with at the most; fewer in a very long list, never below 30. */
const mostNeighbours = 200
/** How many comparisons a whole list is given: a file of one repeated row must not hold the app up. */
const mostComparisons = 1_000_000
/** The most that are offered at once; more than a person can decide in one sitting. */
const mostSuggestions = 2000

/**
 * Suggests pairs that a person should look at when chronologies are imported: among the new rows, and between them
 * and the events already in the case. Each is a question, never a decision. In the order of the earlier account.
 *
 * @param names the people of the case: words that say who and not what, and so make no pair.
 */
export function suggestPairs(
  files: readonly ChronologyFile[],
  events: readonly CaseRecord<'event'>[],
  names: readonly string[] = [],
): readonly PairSuggestion[] {
  const tellings = [...listStoredTellings(events, names), ...listNewTellings(files, names)]
  return suggestAmong(tellings, (a, b) => 'row' in a.pointer || 'row' in b.pointer)
}

/** Suggests pairs among the events already in a case that nobody has decided on yet. */
export function suggestUndecidedPairs(file: Pick<CaseFile, 'records'>): readonly PairSuggestion[] {
  const decided = new Set(
    recordsOf(file, 'chronology_link').flatMap(({ body }) => [
      `${body.first} ${body.second}`,
      `${body.second} ${body.first}`,
    ]),
  )
  const names = recordsOf(file, 'person').map(({ body }) => body.name)
  const suggestions = suggestAmong(listStoredTellings(recordsOf(file, 'event'), names), () => true)
  return suggestions.filter((pair) => !decided.has(`${keyOf(pair.first)} ${keyOf(pair.second)}`))
}

/** An account with numbers for what is compared: there are a million comparisons in a long list. */
interface Numbered extends Telling {
  /** Its terms, ascending. */
  readonly numbers: Uint32Array
  /** Which account and which batch it is, counted from 0 among those compared. */
  readonly own: number
  readonly ofBatch: number
  readonly isExact: boolean
}

interface Match {
  readonly first: Numbered
  readonly second: Numbered
  readonly suggested: PairSuggestion['suggested']
  /** Higher is more alike; compared only between matches of one account with one other agency. */
  readonly score: number
}

function suggestAmong(
  tellings: readonly Telling[],
  isWanted: (a: Telling, b: Telling) => boolean,
): readonly PairSuggestion[] {
  const most = Math.max(30, Math.min(mostNeighbours, Math.floor(mostComparisons / tellings.length)))
  // Where days agree, lists are gone through side by side, so that none stands wholly before the next.
  const batches = [...new Set(tellings.map(({ batch }) => batch))]
  const ordered = numberTellings(tellings, batches).toSorted(
    (a, b) => a.firstDay - b.firstDay || b.lastDay - a.lastDay || a.position - b.position,
  )
  const matches: Match[] = []
  for (const [index, first] of ordered.entries()) {
    const own: Match[] = []
    for (const second of listNeighbours(ordered, index, most)) {
      const match = isWanted(first, second) ? matchOf(first, second) : undefined
      if (match) own.push(match)
    }
    matches.push(...keepMostAlike(own))
  }
  return keepBest(matches, batches.length)
    .slice(0, mostSuggestions)
    .map((match) => ({
      first: match.first.pointer,
      second: match.second.pointer,
      suggested: match.suggested,
      why: wordWhy(match),
    }))
}

function numberTellings(
  tellings: readonly Telling[],
  batches: readonly string[],
): readonly Numbered[] {
  const numbers = numberTerms(tellings)
  const numberOf = new Map(batches.map((batch, index) => [batch, index]))
  return tellings.map((telling, own) => ({
    ...telling,
    own,
    numbers: numbers[own] ?? new Uint32Array(),
    ofBatch: numberOf.get(telling.batch) ?? 0,
    isExact: isExactDay(telling.when),
  }))
}

/** Lists the accounts from elsewhere that begin from the same day to four weeks later, nearest first, up to a limit. */
function listNeighbours(
  ordered: readonly Numbered[],
  index: number,
  most: number,
): readonly Numbered[] {
  const neighbours: Numbered[] = []
  const first = ordered[index]
  // Those of its own list are passed on the way, and must not make the way endless.
  const end = index + 1 + most * 5
  for (let at = index + 1; first && at < end && neighbours.length < most; at += 1) {
    const second = ordered[at]
    if (second === undefined || second.firstDay > first.lastDay + answerWithinDays) break
    if (second.batch !== first.batch) neighbours.push(second)
  }
  return neighbours
}

/** Compares two accounts, the first of which begins no later than the second. */
function matchOf(first: Numbered, second: Numbered): Match | undefined {
  const shared = countSharedNumbers(first.numbers, second.numbers)
  if (shared === 0) return undefined
  const overlap = overlapOf(first.terms, second.terms, shared)
  const score = shared + overlap
  if (first.agency === second.agency)
    // The same agency's list brought in again: only what is told in the same words is the same.
    return first.when === second.when && overlap >= 0.9 && sizesAgree(first, second)
      ? { first, second, suggested: 'same', score }
      : undefined

  const answered = findAnswer(first, second, shared)
  if (answered) return { ...answered, suggested: 'answers', score }
  return isSameHappening(first, second, shared, overlap)
    ? { first, second, suggested: 'same', score }
    : undefined
}

function isSameHappening(
  first: Numbered,
  second: Numbered,
  shared: number,
  overlap: number,
): boolean {
  const apart = second.firstDay - first.lastDay
  const exact = first.isExact && second.isExact
  if (exact && apart === 0) return shared >= 2 ? overlap >= 0.25 : shared === 1 && overlap === 1
  // A day apart, or dates that are vague: the words must agree more.
  if (exact) return apart === 1 && shared >= 3 && overlap >= 0.5
  return apart <= 0 && !isOnlyAYear(first) && !isOnlyAYear(second) && shared >= 2 && overlap >= 0.5
}

/**
 * Finds whether one of two accounts that share a term is a contact from elsewhere about the other: it says that
 * somebody got in touch about something, the other does not, and they share more of what it is about, or it names the day.
 */
function findAnswer(
  first: Numbered,
  second: Numbered,
  shared: number,
): Pick<Match, 'first' | 'second'> | undefined {
  if (isOnlyAYear(first) || isOnlyAYear(second)) return undefined
  const oneDay = second.firstDay === first.firstDay && second.lastDay === first.lastDay
  const event = second.isContact ? first : oneDay && first.isContact ? second : undefined
  const contact = event === first ? second : first
  // On one day, an account that itself tells of the referral is the other side of it, not what it answers.
  if (event === undefined || event.isContact || (oneDay && event.tellsOfContact)) return undefined
  return shared >= 2 || namesDayOf(contact, event) ? { first: event, second: contact } : undefined
}

/** Tells whether the contact names the day of the event: "on 17 May", "on 17/05". */
function namesDayOf(contact: Telling, event: Telling): boolean {
  if (event.firstDay !== event.lastDay) return false
  const [, month, day] = event.when.split('-').map(Number)
  return [
    ...contact.text.matchAll(/\b(\d{1,2})(?:st|nd|rd|th)?[\s/.]+([A-Za-z]{3,9}|\d{1,2})\b/g),
  ].some(
    ([, dayText, monthText]) => Number(dayText) === day && findMonth(monthText ?? '') === month,
  )
}

/** Of the questions about one account, keeps the few best of each kind: the rest could not be asked anyway. */
function keepMostAlike(matches: readonly Match[]): readonly Match[] {
  const most = 20
  return matches.length <= most
    ? matches
    : matches.toSorted((a, b) => b.score - a.score).slice(0, most)
}

/** Keeps, for each account and each other agency, only what is most alike: one question for one thing. */
function keepBest(matches: readonly Match[], batches: number): readonly Match[] {
  const best = new Map<number, number>()
  const keyOfOne = (one: Numbered, other: Numbered, kind: 0 | 1) =>
    (one.own * batches + other.ofBatch) * 2 + kind
  const keysOf = ({ first, second, suggested }: Match) =>
    suggested === 'answers'
      ? [keyOfOne(first, second, 0)]
      : // A contact may answer several events, so only the same happening is held to one from either side.
        [keyOfOne(first, second, 1), keyOfOne(second, first, 1)]
  for (const match of matches)
    for (const key of keysOf(match)) best.set(key, Math.max(best.get(key) ?? 0, match.score))
  const kept = matches.filter((match) =>
    keysOf(match).every((key) => best.get(key) === match.score),
  )
  return withoutTies(kept, keysOf)
}

function withoutTies(
  matches: readonly Match[],
  keysOf: (match: Match) => readonly number[],
): readonly Match[] {
  const used = new Set<number>()
  return matches.filter((match) => {
    const keys = keysOf(match)
    if (keys.some((key) => used.has(key))) return false
    for (const key of keys) used.add(key)
    return true
  })
}

function wordWhy({ first, second, suggested }: Match): string {
  const when = (telling: Telling) => formatVagueDate(telling.when)
  if (suggested === 'answers')
    return `The contact (${when(second)}) seems to be about what happened before it (${when(first)}).`
  if (first.agency === second.agency)
    return `The same agency gives the same words for ${when(first)} again.`
  const dates =
    first.when === second.when
      ? `both give ${when(first)}`
      : `they give ${when(first)} and ${when(second)}`
  return `Two agencies seem to tell of the same happening: ${dates}, in words that agree.`
}

function isOnlyAYear({ when }: Telling): boolean {
  return when.replace('~', '').length === 4
}

function sizesAgree(a: Telling, b: Telling): boolean {
  return Math.min(a.terms.size, b.terms.size) >= 0.9 * Math.max(a.terms.size, b.terms.size)
}

function keyOf(pointer: EventPointer): string {
  return 'row' in pointer ? `${pointer.file}:${pointer.row}` : pointer.eventId
}
