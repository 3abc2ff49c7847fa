import { neutralCodePattern } from '../case/check-record.ts'
import { isOrdinary } from './ordinary-words.ts'

/** The fewest letters of a part that is looked for by itself; a shorter one stands in too many words. */
const shortestPart = 3

/** Splits a box of names into names: at commas, strokes, brackets, quotation marks, and "or" and "known as". */
export function splitNames(text: string): readonly string[] {
  return text
    .split(/[,;/\n()[\]{}"“”«»]|\b(?:aka|also known as|known as|formerly|or)\b/iu)
    .map((name) => name.trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name) && !neutralCodePattern.test(name))
}

/** Lists what a name is found by: the whole name, and every part of it, also where a hyphen joins two. */
export function listNameTerms(text: string): readonly string[] {
  return splitNames(text).flatMap((name) => {
    const parts = name
      .split(/[\s.-]+/u)
      .map((part) => part.replace(/['’]s?$/u, ''))
      .filter((part) => (part.match(/\p{L}/gu)?.length ?? 0) >= shortestPart && !isOrdinary(part))
    return [name, ...parts]
  })
}

/** Lists what a school is found by: as entered, up to the first comma, and each without the year; none for a year alone. */
export function listSchoolTerms(text: string): readonly string[] {
  const whole = text.trim()
  const [name = ''] = whole.split(',')
  const withoutYear = (words: string) =>
    words
      .replace(/\b(?:in\s+)?(?:years?|yr|y|class|form|key stage|ks)\s*\d{1,2}\w?\b/giu, '')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s,;-]+|[\s,;-]+$/gu, '')
  return [whole, name.trim(), withoutYear(whole), withoutYear(name)].filter(
    (term) => !isOrdinary(withoutYear(term)),
  )
}
