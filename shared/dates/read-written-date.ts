import { twoDigits } from './add-days.ts'
import { findMonth } from './month-names.ts'
import { isVagueDate, type VagueDate } from './vague-date.ts'

/** A date as another agency wrote it, with the time of day (`HH:MM`) when one stood beside it. */
export interface WrittenDate {
  readonly when: VagueDate
  readonly time?: string | undefined
}

const timeAtEnd =
  /[\sT,]+(?:at\s+)?(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?\s*(am|pm)?\s*(?:hrs?|hours)?$/i
const about = /^(?:about|around|approx(?:imately)?\.?|circa|c\.?|early|mid|late)[\s-]+|~$/i
const weekdayFirst = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,\s]+/i
const ordinal = /(\d)(?:st|nd|rd|th)\b/gi

/**
 * Reads a date as it comes in another agency's list: `03/02/2026`, `03/02/2026 14:10`, `2026-02-03`, `2014-08`,
 * `2020`, `November 2022`, `3 Feb 2026`, `about March 2024`. Days stand before months, as in Britain.
 * A two-digit year is not guessed. Never throws; `undefined` when it is not a date that exists.
 */
export function readWrittenDate(text: string): WrittenDate | undefined {
  // A longer text is not a date, and is not worth a pattern's time.
  if (text.length > 60) return undefined
  const written = text.trim().replace(/\s+/g, ' ')
  const { rest, time, broken } = splitTime(written)
  if (broken) return undefined
  const approximate = about.test(rest)
  const plain = rest.replace(about, '').replace(weekdayFirst, '').replace(ordinal, '$1').trim()
  const date = readParts(plain)
  if (date === undefined) return undefined
  const when = `${date}${approximate ? '~' : ''}`
  if (!isVagueDate(when)) return undefined
  // A time of day says nothing beside a month or a year.
  return time !== undefined && date.length === 10 ? { when, time } : { when }
}

function splitTime(text: string): { rest: string; time?: string; broken?: boolean } {
  const match = timeAtEnd.exec(text)
  if (!match) return { rest: text }
  const [, hourText, minuteText, half] = match
  const typedHour = Number(hourText)
  const hour = half === undefined ? typedHour : (typedHour % 12) + (/pm/i.test(half) ? 12 : 0)
  const broken = hour > 23 || Number(minuteText) > 59 || (half !== undefined && typedHour > 12)
  return { rest: text.slice(0, match.index), time: `${twoDigits(hour)}:${minuteText}`, broken }
}

function readParts(text: string): string | undefined {
  const iso = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(text)
  if (iso) return join(iso[1], iso[2], iso[3])
  const british = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text)
  if (british) return join(british[3], british[2], british[1])
  const named = /^(?:(\d{1,2})[\s-])?([A-Za-z]{3,9}\.?)[\s,-]+(\d{4})$/.exec(text)
  if (!named) return undefined
  const month = findMonth(named[2] ?? '')
  return month === undefined ? undefined : join(named[3], String(month), named[1])
}

function join(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}
