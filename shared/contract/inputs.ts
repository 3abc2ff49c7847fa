import { z } from 'zod'
import { type Noun, nounCodes } from '../case/nouns.ts'
import { idPattern } from '../case/parse-body.ts'
import { maxExchangedBytes } from '../case/parse-exchanged-case.ts'
import type { CaseId, RecordId } from '../case/record.ts'
import { compartments, heldFromGroups, standings } from '../case/record.ts'
import { isIsoDate } from '../dates/iso-date.ts'

/** The longest file that may be handed over as base64 text: 64 MB of bytes, as a whole case may have. */
export const maxFileBytes = maxExchangedBytes

const id = z.string().regex(idPattern, 'This must be an id')
/** Reads a case's id. */
export const caseId = id.transform((text) => text as CaseId) // the pattern is the proof
/** Reads a record's id. */
export const recordId = id.transform((text) => text as RecordId) // the pattern is the proof
/** Reads the code of a kind of record. */
export const nounCode = z.enum(nounCodes as [Noun, ...Noun[]]) // there is at least one noun
/** A path that the person typed or chose. */
export const path = z.string().trim().min(1, 'Enter a folder or file').max(1000)
/** A passphrase as typed; it goes no further than the engine and is never stored. */
export const passphrase = z.string().min(1, 'Enter the passphrase').max(1024)
/** A file handed over by the page: its name without folders, and its bytes as base64. */
export const pageFile = fileWith('This file is too large: 64 MB at most')
/**
 * A document that is to be attached: taken up to the same size, so that the engine can still tell that what is too large
 * is a film, and refuse it as one.
 */
export const documentFile = fileWith(
  'This file is too large: 20 MB at most. Pictures and films are never attached',
)

/** How many lists and objects a value of the page may have inside each other. */
export const maxDepth = 32
/** The fields of a form or a record, by name. Its depth is looked at first: what follows goes down it level by level. */
export const fields = z
  .unknown()
  .refine((value) => isWithinDepth(value, maxDepth), 'This has too many lists inside lists')
  .pipe(z.record(z.string().max(60), z.json()))

/** A record as the page wants it written. The body is read against its noun by the handler. */
export const recordDraft = z.strictObject({
  noun: nounCode,
  /** Absent for a new record. */
  id: recordId.optional(),
  /** The revision the page last saw; a record that moved on since is not overwritten. Absent for a new record. */
  revision: z.int().positive().optional(),
  compartment: z.enum(compartments),
  heldFrom: z.enum(heldFromGroups).optional(),
  heldUntilOn: z.string().refine(isIsoDate, 'This must be a day that exists').optional(),
  standing: z.enum(standings),
  body: fields,
})
/** A record as the page wants it written. */
export type RecordDraft = z.output<typeof recordDraft>

/** Names a form in a case, so that what was being typed can be found again: `event/new`, `person/<id>`. */
export const formKey = z.string().regex(/^[a-z0-9_/-]{1,120}$/, 'This must be the key of a form')

function fileWith(tooLarge: string) {
  return z.strictObject({
    name: z.string().min(1).max(200),
    base64: z.base64().max(Math.ceil((maxFileBytes * 4) / 3) + 4, tooLarge),
  })
}

function isWithinDepth(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.values(value).every((inner) => isWithinDepth(inner, depth - 1))
}
