import { createHash } from 'node:crypto'
import type { CaseId, JsonObject } from '../../../shared/case/record.ts'
import type { IsoInstant } from '../../../shared/dates/iso-date.ts'
import { canonicalJson } from '../../vault/canonical-json.ts'

/** What an entry may say about what happened: codes, counts, field names and hashes. Never text of a case. */
export type AuditFacts = {
  readonly [name: string]: string | number | boolean | readonly string[] | undefined
}

/** One thing that happened, before it has a place in the chain. */
export interface AuditEvent {
  readonly at: IsoInstant
  /** Who did it: the name of the person whose vault it is, or a code for the app itself. */
  readonly actor: string
  /** What was done, as a code such as `people.add`. */
  readonly action: string
  /** To what, as a code or an id. */
  readonly object: string
  /** Absent: not about one case. */
  readonly caseId?: CaseId | undefined
  readonly facts?: AuditFacts | undefined
}

/** The `prev` of the first entry. */
export const auditRoot = Buffer.alloc(32)

// Letters, digits and marks that ids, hashes and codes use; no space, so that no sentence gets in.
const codePattern = /^[A-Za-z0-9][A-Za-z0-9_.:/@+=-]{0,127}$/

/** Refuses anything that is not a code. @throws {Error} a defect, naming the field and never the value. */
export function requireCode(field: string, value: string): void {
  if (!codePattern.test(value)) throw new Error(`"${field}" of a record of events must be a code`)
}

/**
 * Gives the exact text that is stored and hashed for an event.
 *
 * @throws {Error} a defect: a field or fact is not a code, a count or a hash.
 */
export function formatAuditBody(event: AuditEvent): string {
  const { at, actor, action, object, caseId, facts = {} } = event
  const known: Record<string, string | number | boolean | readonly string[]> = {}
  for (const [name, value] of Object.entries(facts)) {
    requireCode('fact name', name)
    for (const text of typeof value === 'object' ? value : [value]) {
      if (typeof text === 'string') requireCode(name, text)
    }
    if (value !== undefined) known[name] = value
  }
  for (const [field, value] of Object.entries({ action, object })) requireCode(field, value)
  if (actor === '' || actor.length > 200) throw new Error('"actor" must be a name')
  const body: JsonObject = { at, actor, action, object, facts: known }
  return canonicalJson(caseId === undefined ? body : { ...body, caseId })
}

/** Links one entry to the one before: SHA-256 over a label, its number (64-bit little-endian), the previous hash and its text. */
export function hashAuditEntry(seq: number, prev: Uint8Array, bodyJson: string): Buffer {
  const number = Buffer.alloc(8)
  number.writeBigUInt64LE(BigInt(seq))
  return createHash('sha256')
    .update('throughline-audit/v1')
    .update(number)
    .update(prev)
    .update(bodyJson, 'utf8')
    .digest()
}
