import type { Fields } from '../case/fields.ts'
import { type CaseRecord, nouns } from '../case/nouns.ts'
import type { JsonObject } from '../case/record.ts'
import { isOrdinary } from './ordinary-words.ts'

/** One text to look for, and the box that it stands in: `event.response`. */
export interface TextTerm {
  readonly box: string
  readonly term: string
}

/** The fewest characters of a sentence that is looked for by itself. */
const shortestSentence = 12

/**
 * Boxes whose words are looked for in another way or not at all: names, schools and addresses by their parts; words that
 * many people share; what the app wrote itself.
 */
const leftOut: ReadonlySet<string> = new Set([
  'person.name',
  'person.alsoKnownAs',
  'person.schoolYear',
  'person.tie',
  'person.ageAsGiven',
  'person.identity',
  'person.language',
  'household.address',
  'chronology_import.fingerprint',
  'chronology_import.summary',
  'event.importProblem',
])

/** The words of every choice of every form: a paper says them of anybody. */
const choiceWords: ReadonlySet<string> = new Set(
  Object.values(nouns).flatMap(({ fields }) =>
    Object.values(fields as Fields).flatMap((field) =>
      'options' in field ? field.options.map(({ label }) => label.toLowerCase()) : [],
    ),
  ),
)

/**
 * Lists what a record says in every box of text that its form has: of several lines by sentence, of one line as it is.
 * What could be said of anybody ("Police", "School log", "No further action") is not listed.
 */
export function listTextTerms(record: CaseRecord): readonly TextTerm[] {
  const fields: Fields = nouns[record.noun].fields
  // A body of any noun is a plain JSON object; its own type only names the fields.
  const body = record.body as JsonObject
  return Object.entries(fields).flatMap(([code, { kind }]) => {
    const box = `${record.noun}.${code}`
    const value = body[code]
    if (typeof value !== 'string' || leftOut.has(box)) return []
    const terms =
      kind === 'long_text' ? splitSentences(value) : kind === 'text' ? listLine(value.trim()) : []
    return terms
      .filter((term) => !choiceWords.has(term.toLowerCase().replace(/[.!?;:]+$/u, '')))
      .map((term) => ({ box, term }))
  })
}

/** Gives the sentences of a text; a text of nothing but short ones whole. */
function splitSentences(text: string): readonly string[] {
  const sentences = text
    .split(/(?<=[.!?;:])\s|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= shortestSentence && isTelling(sentence))
  if (sentences.length > 0) return sentences
  const whole = text.trim()
  return isTelling(whole) ? [whole] : []
}

/** More than one word, or a number with letters: a single word is found in too many places. */
function isTelling(text: string): boolean {
  return !isOrdinary(text) && (/\p{L}\P{L}+\p{L}/u.test(text) || /\d\p{L}|\p{L}\d/u.test(text))
}

/** A line tells something apart when it holds a number or a name: a capital that does not only begin it. */
function listLine(line: string): readonly string[] {
  const named = /\d{2}|[^\s]\s.*\p{Lu}\p{Ll}/u.test(line)
  const many = line.split(/\s+/u).length >= 4
  return (named || many) && !isOrdinary(line) ? [line] : []
}
