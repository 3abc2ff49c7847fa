import type { CaseRecord } from '../case/nouns.ts'
import { compareText } from '../dates/compare-dates.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { formatNear } from './format-near.ts'
import { joined, sentence, unended } from './wording.ts'

/** Who has been told what, in words: the answer apart from the rest, so that it can be set in bold. */
export interface InformedWords {
  /** "Told", "Not told yet", "Must not be told", "Not known". */
  readonly answer: string
  /** What follows it, ending in a stop: "the report (1 February, by a parent of Child 1)." */
  readonly rest: string
}

/**
 * Words one entry on who has been told, for the paper and the screen alike: "Told: the report (1 February, by a parent of
 * Child 1).", "Not known: whether he knows (Tom Price will find out)."
 *
 * @param today the day of the paper: dates of its own year stand without the year.
 */
export function wordInformed({ body }: CaseRecord<'informed'>, today: IsoDate): InformedWords {
  const { told, what, on, by, knowsPlan } = body
  const details = joined([on && formatNear(on, today), by && wordBy(told, by)], ', ')
  const thing = lowerOpening(what)
  const words = details === undefined ? sentence(thing) : `${unended(thing)} (${details}).`
  return {
    answer: answers[told],
    rest: joined([words, plans[knowsPlan ?? 'not_known']], ' ') ?? '',
  }
}

/**
 * Keeps of each person and matter the entry that holds: a later one on the same matter takes the place of an earlier one,
 * and who has been told later of a thing among others is no longer "not told yet". Whether somebody knows the arrangements
 * is said once, as the latest entry has it.
 */
export function listInformed(
  entries: readonly CaseRecord<'informed'>[],
): readonly CaseRecord<'informed'>[] {
  const isBefore = (one: Entry, other: Entry) =>
    one !== other && one.body.who === other.body.who && compareEntries(entries, one, other) < 0
  return entries
    .filter((one) => !entries.some((other) => isBefore(one, other) && takesPlace(one, other)))
    .map((one) => {
      const isOld = entries.some(
        (other) => isBefore(one, other) && other.body.knowsPlan !== undefined,
      )
      return isOld ? { ...one, body: { ...one.body, knowsPlan: undefined } } : one
    })
}

type Entry = CaseRecord<'informed'>

/** By the dates that were entered, where both have one; else by when they were entered. */
function compareEntries(entries: readonly Entry[], one: Entry, other: Entry): number {
  const byDay =
    one.body.on === undefined || other.body.on === undefined
      ? 0
      : compareText(one.body.on, other.body.on)
  return (
    byDay ||
    compareText(one.createdAt, other.createdAt) ||
    entries.indexOf(one) - entries.indexOf(other)
  )
}

function takesPlace({ body: before }: Entry, { body: later }: Entry): boolean {
  const [earlierWhat, laterWhat] = [matterOf(before.what), matterOf(later.what)]
  if (earlierWhat === laterWhat) return true
  const wasOpen = before.told === 'not_told' || before.told === 'not_known'
  return wasOpen && later.told === 'told' && ` ${laterWhat} `.includes(` ${earlierWhat} `)
}

function matterOf(what: string): string {
  return what
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

type Told = CaseRecord<'informed'>['body']['told']

const answers: { readonly [T in Told]: string } = {
  told: 'Told',
  not_told: 'Not told yet',
  must_not: 'Must not be told',
  not_known: 'Not known',
}

const plans = {
  yes: 'Knows the arrangements.',
  no: 'Does not know the arrangements.',
  not_known: undefined,
} as const

/** Who told, or who will: a name alone is given its verb; what is a sentence already stays as it was typed. */
function wordBy(told: Told, by: string): string {
  const who = unended(by)
  if (/^by\b/i.test(who) || /\b(will|finds?|tells?|is|are|for|decides?)\b/i.test(who)) return who
  switch (told) {
    case 'told':
      return `by ${who}`
    case 'not_told':
      return `${who} will tell them`
    case 'not_known':
      return `${who} will find out`
    case 'must_not':
      return who
  }
}

/** Takes the capital off an opening word that has one only because it opens; a name keeps its own. */
function lowerOpening(what: string): string {
  const text = what.trim()
  const isCommon = /^(The|A|An|That|This|What|Where|Who|Whether|When|How|Why|About|Nothing)\b/.test(
    text,
  )
  return isCommon ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
}
