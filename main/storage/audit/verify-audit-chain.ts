import type { JsonObject } from '../../../shared/case/record.ts'
import { canonicalJson } from '../../vault/canonical-json.ts'
import { type ReadableDb, statement } from '../database.ts'
import { auditRoot, hashAuditEntry } from './audit-entry.ts'
import type { AuditHead } from './audit-store.ts'

/**
 * What a check of the chain found. `gap`: numbers are missing. `link`: an entry does not follow the one before.
 * `hash`: its text was changed. `columns`: what lists read is not what was hashed. `anchor`: the chain does not hold
 * the entry that was quoted elsewhere.
 */
export type AuditVerdict =
  | { readonly ok: true; readonly checked: number; readonly head: AuditHead }
  | {
      readonly ok: false
      readonly seq: number
      readonly problem: 'gap' | 'link' | 'hash' | 'columns' | 'anchor'
    }

interface AuditRow {
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly object: string
  readonly caseId: string | null
  readonly bodyJson: string
  readonly prev: Buffer
  readonly hash: Buffer
}

/**
 * Checks the chain entry by entry; never throws for what it finds. Entries cut off at the end, and a whole older file
 * put back, leave a chain that is sound in itself: only a head quoted outside the vault (`anchor`) shows them.
 *
 * @param options `last`: only so many entries from the end, for a quick look at each start; `anchor`: a head quoted
 * elsewhere.
 */
export function verifyAuditChain(
  db: ReadableDb,
  options: { readonly last?: number; readonly anchor?: AuditHead } = {},
): AuditVerdict {
  const { anchor } = options
  const from = firstToCheck(db, options.last)
  let previous = hashBefore(db, from)
  if (previous === undefined) return { ok: false, seq: from, problem: 'gap' }
  let seq = from - 1
  const sql = `SELECT seq, at, actor, action, object, case_id AS caseId, body_json AS bodyJson, prev, hash
    FROM audit WHERE seq >= ? ORDER BY seq`
  for (const row of statement<[number], AuditRow>(db, sql).iterate(from)) {
    seq += 1
    if (row.seq !== seq) return { ok: false, seq, problem: 'gap' }
    if (!row.prev.equals(previous)) return { ok: false, seq, problem: 'link' }
    if (!row.hash.equals(hashAuditEntry(seq, previous, row.bodyJson)))
      return { ok: false, seq, problem: 'hash' }
    if (!columnsAgree(row)) return { ok: false, seq, problem: 'columns' }
    previous = row.hash
  }
  if (anchor !== undefined && !holds(db, anchor))
    return { ok: false, seq: anchor.seq, problem: 'anchor' }
  return { ok: true, checked: seq - from + 1, head: { seq, hash: previous } }
}

function firstToCheck(db: ReadableDb, last: number | undefined): number {
  if (last === undefined) return 1
  const sql = 'SELECT coalesce(max(seq), 0) AS seq FROM audit'
  const end = statement<[], { seq: number }>(db, sql).get()?.seq ?? 0
  return Math.max(1, end - last + 1)
}

function hashBefore(db: ReadableDb, seq: number): Buffer | undefined {
  return seq === 1 ? auditRoot : hashAt(db, seq - 1)
}

function holds(db: ReadableDb, anchor: AuditHead): boolean {
  return anchor.seq === 0 || hashAt(db, anchor.seq)?.equals(anchor.hash) === true
}

function hashAt(db: ReadableDb, seq: number): Buffer | undefined {
  return statement<[number], { hash: Buffer }>(db, 'SELECT hash FROM audit WHERE seq = ?').get(seq)
    ?.hash
}

/** Tells whether the columns that lists filter by say what the hashed text says, which must be canonical itself. */
function columnsAgree({ at, actor, action, object, caseId, bodyJson }: AuditRow): boolean {
  // The hash held, so this is JSON that formatAuditBody wrote.
  const { facts } = JSON.parse(bodyJson) as { readonly facts: JsonObject }
  const columns = { at, actor, action, object, facts }
  return canonicalJson(caseId === null ? columns : { ...columns, caseId }) === bodyJson
}
