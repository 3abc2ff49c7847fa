import { z } from 'zod'
import { isIsoDate } from '../dates/iso-date.ts'
import { InvalidInput } from '../errors/errors.ts'
import { maxAttachmentBytes } from './nouns/attachment.ts'
import { type CaseRecord, type Noun, nounCodes, nouns } from './nouns.ts'
import { bodySchema, idPattern } from './parse-body.ts'
import { compartments, heldFromGroups, standings } from './record.ts'

/** The name in every exchanged case file. */
export const exchangeFormat = 'throughline-case'
/** The version written today; a higher one is refused, a lower one is raised by pure steps. */
export const exchangeVersion = 1
/** The most characters of one attached document, as base64 text. */
export const maxAttachmentChars = Math.ceil(maxAttachmentBytes / 3) * 4
/** The most records that one case may bring. */
export const maxExchangedRecords = 60_000

const referencePattern = /^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$/

const id = z.string().regex(idPattern, 'This must be an id')
const instant = z.iso.datetime({
  precision: 3,
  error: 'This must be an instant in UTC with milliseconds',
})
const day = z.string().refine(isIsoDate, 'This must be a day that exists').meta({ format: 'date' })

/** Builds the schema of one exchanged record of a noun. */
function recordSchema(noun: Noun) {
  return z.strictObject({
    id,
    noun: z.literal(noun),
    compartment: z.enum(compartments),
    heldFrom: z.enum(heldFromGroups).optional(),
    heldUntilOn: day.optional(),
    standing: z.enum(standings),
    bodyVersion: z.literal(nouns[noun].bodyVersion),
    body: bodySchema(noun),
    createdAt: instant,
    updatedAt: instant,
  })
}

type AnyRecordSchema = ReturnType<typeof recordSchema>

/** A whole case as one JSON document, version 1: what its shape must be. Ties between records are checked on reading. */
export const exchangeSchema = z.strictObject({
  format: z.literal(exchangeFormat),
  version: z.literal(exchangeVersion),
  exportedAt: instant,
  case: z.strictObject({
    id,
    reference: z
      .string()
      .regex(
        referencePattern,
        'This must be a reference of up to 40 letters, digits, dots, hyphens and slashes',
      ),
    openedAt: instant,
    closedAt: instant.optional(),
  }),
  records: z
    // There is at least one noun, and every schema in the list has the same type.
    .array(z.discriminatedUnion('noun', nounCodes.map(recordSchema) as [AnyRecordSchema]))
    .max(maxExchangedRecords),
  /** The bytes of attached documents, each under the id of its record, in the order of the records; absent: none. */
  attachments: z
    .array(
      z.strictObject({ id, base64: z.base64('This must be base64 text').max(maxAttachmentChars) }),
    )
    .min(1)
    .max(maxExchangedRecords)
    .optional(),
})

/** One record as it is exchanged: everything but what belongs to one vault alone (revision and change). */
export type ExchangedRecord<N extends Noun = Noun> = N extends Noun
  ? Omit<CaseRecord<N>, 'caseId' | 'revision' | 'changeId'>
  : never

/** The bytes of one attached document as they are exchanged. */
export type ExchangedAttachment = NonNullable<z.infer<typeof exchangeSchema>['attachments']>[number]

/** A whole case as it is exchanged; `records` in the order written. */
export type ExchangedCase = Omit<z.infer<typeof exchangeSchema>, 'records'> & {
  readonly records: readonly ExchangedRecord[]
}

/** Reads a case reference. @throws {InvalidInput} when it is empty, too long, or holds anything but letters, digits, `-`, `/`, `.`. */
export function parseReference(value: unknown): string {
  if (typeof value !== 'string' || !referencePattern.test(value.trim()))
    throw new InvalidInput(
      'Enter a case reference of up to 40 letters, digits, dots, hyphens and slashes, without a name in it',
      ['reference'],
    )
  return value.trim()
}
