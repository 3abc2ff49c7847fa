import type { CaseRecord } from '../case/nouns.ts'
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
