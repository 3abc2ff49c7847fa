import type { IsoInstant } from '../dates/iso-date.ts'
import {
  type ExchangedAttachment,
  type ExchangedCase,
  type ExchangedRecord,
  exchangeFormat,
  exchangeVersion,
} from './exchange.ts'
import type { Fields } from './fields.ts'
import { type CaseFile, type CaseRecord, nouns } from './nouns.ts'
import type { JsonObject } from './record.ts'

/**
 * Builds the exchanged form of a case: every live record in the order of the file, nothing that belongs to one vault alone.
 *
 * @param attachments the bytes of its attached documents, in the order of their records.
 */
export function buildExchangedCase(
  file: CaseFile,
  exportedAt: IsoInstant,
  attachments: readonly ExchangedAttachment[] = [],
): ExchangedCase {
  return {
    format: exchangeFormat,
    version: exchangeVersion,
    exportedAt,
    case: {
      id: file.id,
      reference: file.reference,
      openedAt: file.openedAt,
      ...(file.closedAt === undefined ? {} : { closedAt: file.closedAt }),
    },
    records: file.records.map(buildRecord),
    ...(attachments.length === 0 ? {} : { attachments: [...attachments] }),
  }
}

/** Writes an exchanged case as the text of its file: two spaces, one line feed at the end; the same case, the same text. */
export function formatExchangedCase(exchanged: ExchangedCase): string {
  return `${JSON.stringify(exchanged, null, 2)}\n`
}

function buildRecord(record: CaseRecord): ExchangedRecord {
  const { id, noun, compartment, heldFrom, heldUntilOn, standing, bodyVersion } = record
  // Noun and body come from one record, so they fit; the compiler cannot follow that through the union.
  return {
    id,
    noun,
    compartment,
    ...(heldFrom === undefined ? {} : { heldFrom }),
    ...(heldUntilOn === undefined ? {} : { heldUntilOn }),
    standing,
    bodyVersion,
    body: inFormOrder(record),
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
  } as ExchangedRecord
}

/** Puts a body's fields in the order of the form, so that the order of typing leaves no trace. */
function inFormOrder(record: CaseRecord): JsonObject {
  const fields: Fields = nouns[record.noun].fields
  const body = record.body as JsonObject // a body of any noun is a plain JSON object
  return Object.fromEntries(
    Object.keys(fields).flatMap((code) => {
      const value = body[code]
      return value === undefined ? [] : [[code, value]]
    }),
  )
}
