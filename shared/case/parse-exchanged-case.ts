import { ExpectedError, InvalidInput } from '../errors/errors.ts'
import { checkHeader, checkRecord } from './check-record.ts'
import {
  type ExchangedCase,
  type ExchangedRecord,
  exchangeFormat,
  exchangeSchema,
  exchangeVersion,
  maxAttachmentChars,
  maxExchangedRecords,
} from './exchange.ts'
import { deriveLinks } from './links.ts'
import { nouns } from './nouns.ts'
import { parseJsonText } from './parse-json-text.ts'
import type { JsonObject } from './record.ts'
import { wordIssue } from './word-issue.ts'
import { wordPlace } from './word-place.ts'

/** The most bytes that an exchanged case file may have. */
export const maxExchangedBytes = 64 * 1024 * 1024

const limits = {
  maxChars: maxExchangedBytes,
  maxDepth: 32,
  maxStringChars: maxAttachmentChars,
  maxValues: maxExchangedRecords * 80,
}

/**
 * Reads a whole case out of the text of an exchanged file: shape, dates and codes, then no id twice, every link to a
 * record that is there and of a fitting kind, and every record fit to be saved. The bytes of attached documents are
 * looked at where there is something to reckon their fingerprints with: in the engine.
 *
 * @throws {InvalidInput} at the first thing that cannot be right, naming the place: `records[12] (event): when: ...`.
 * @throws {ExpectedError} `made_by_newer_version` when a later Throughline wrote the file.
 */
export function parseExchangedCase(text: string): ExchangedCase {
  const value = parseJsonText(text, limits)
  checkHead(value)
  const result = exchangeSchema.safeParse(value, { error: wordIssue })
  if (!result.success) {
    const issue = result.error.issues[0]
    throw refusal(value, issue?.path ?? [], issue?.message ?? 'This cannot be read')
  }
  // The schema was built from the same fields as the types of the bodies.
  const exchanged = result.data as unknown as ExchangedCase
  checkIds(exchanged)
  checkLinks(exchanged)
  checkRecords(exchanged)
  return exchanged
}

function checkHead(value: unknown): void {
  const { format, version } = isObject(value) ? value : {}
  if (format !== exchangeFormat)
    throw new InvalidInput('This file is not a case exported from Throughline', ['format'])
  if (typeof version === 'number' && Number.isInteger(version) && version > exchangeVersion)
    throw new ExpectedError(
      'made_by_newer_version',
      `This file was made by a newer Throughline (format ${version}). This one reads up to format ${exchangeVersion}: update it, or ask for an older export`,
      ['version'],
    )
}

function checkIds(exchanged: ExchangedCase): void {
  const seen = new Map<string, number>()
  for (const [index, record] of exchanged.records.entries()) {
    const earlier = seen.get(record.id)
    if (earlier !== undefined || record.id === exchanged.case.id)
      throw refusal(
        exchanged,
        ['records', index, 'id'],
        earlier === undefined
          ? 'This is the id of the case itself'
          : `This id is also that of records[${earlier}]`,
      )
    seen.set(record.id, index)
  }
}

function checkLinks(exchanged: ExchangedCase): void {
  const nounOf = new Map<string, string>(
    exchanged.records.map((record) => [record.id, record.noun]),
  )
  for (const [index, record] of exchanged.records.entries())
    for (const link of deriveLinks(record.noun, asJson(record))) {
      const noun = nounOf.get(link.toId)
      if (noun !== undefined && link.allowed.includes(noun)) continue
      throw refusal(
        exchanged,
        ['records', index, 'body', link.field],
        noun === undefined
          ? 'This points at a record that is not in the file'
          : `This points at a record of the wrong kind: ${noun}`,
      )
    }
}

function checkRecords(exchanged: ExchangedCase): void {
  for (const [index, record] of exchanged.records.entries()) {
    const [odd] = checkHeader(record)
    if (odd) throw refusal(exchanged, ['records', index, odd.field], odd.message)
    const [problem] = checkRecord(record.noun, asJson(record), record.compartment)
    if (problem)
      throw refusal(exchanged, ['records', index, 'body', problem.field], problem.message)
  }
}

/** Makes the error for one place in the file; within a record it says which kind of record that is. */
function refusal(value: unknown, path: readonly PropertyKey[], message: string): InvalidInput {
  const place = path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  const [list, index, ...rest] = place
  if (list !== 'records' || typeof index !== 'number')
    return new InvalidInput([wordPlace(place), message].filter(Boolean).join(': '), place)
  const noun = nounAt(value, index)
  const within = wordPlace(rest.filter((part) => part !== 'body'))
  const record = `records[${index}]${noun ? ` (${noun})` : ''}`
  return new InvalidInput([record, within, message].filter(Boolean).join(': '), place)
}

function nounAt(value: unknown, index: number): string | undefined {
  const records = isObject(value) && Array.isArray(value.records) ? value.records : []
  const record: unknown = records[index]
  const noun = isObject(record) ? record.noun : undefined
  return typeof noun === 'string' && Object.hasOwn(nouns, noun) ? noun : undefined
}

// A body of any noun is a plain JSON object; its own type only names the fields.
function asJson(record: ExchangedRecord): JsonObject {
  return record.body as JsonObject
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
