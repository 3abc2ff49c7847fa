import { z } from 'zod'
import { InvalidInput } from '../errors/errors.ts'
import { isIsoDate } from '../dates/iso-date.ts'
import { type Noun, nounCodes, nouns } from './nouns.ts'
import { bodySchema, idPattern } from './parse-body.ts'
import { compartments, heldFromGroups, standings } from './record.ts'

/** The name in every exchanged case file. */
export const exchangeFormat = 'throughline-case'
/** The version written today; a higher one is refused, a lower one is raised by pure steps. */
export const exchangeVersion = 1

const id = z.string().regex(idPattern, 'This must be an id')
const instant = z.iso.datetime({ precision: 3 })

/** Builds the schema of one exchanged record of a noun. */
function recordSchema(noun: Noun) {
  return z.strictObject({
    id,
    noun: z.literal(noun),
    compartment: z.enum(compartments),
    heldFrom: z.enum(heldFromGroups).optional(),
    heldUntilOn: z.string().refine(isIsoDate, 'This must be a day that exists').optional(),
    standing: z.enum(standings),
    bodyVersion: z.literal(nouns[noun].bodyVersion),
    body: bodySchema(noun),
    createdAt: instant,
    updatedAt: instant,
  })
}

/** A whole case as one JSON document, version 1. */
export const exchangeSchema = z.strictObject({
  format: z.literal(exchangeFormat),
  version: z.literal(exchangeVersion),
  exportedAt: instant,
  case: z.strictObject({
    id,
    reference: z.string().trim().min(1).max(60),
    openedAt: instant,
    closedAt: instant.optional(),
  }),
  records: z
    .array(z.discriminatedUnion('noun', nounCodes.map(recordSchema) as [ReturnType<typeof recordSchema>]))
    .max(60_000),
})

/** A whole case as it is exchanged. */
export type ExchangedCase = z.infer<typeof exchangeSchema>

/** Reads a case reference. @throws {InvalidInput} when it is empty, too long, or holds anything but letters, digits, `-`, `/`, `.`. */
export function parseReference(value: unknown): string {
  if (typeof value !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$/.test(value.trim()))
    throw new InvalidInput(
      'Enter a case reference of up to 40 letters, digits, dots, hyphens and slashes, without a name in it',
      ['reference'],
    )
  return value.trim()
}
