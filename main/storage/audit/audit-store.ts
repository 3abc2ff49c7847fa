import type { CaseId } from '../../../shared/case/record.ts'
import type { IsoInstant } from '../../../shared/dates/iso-date.ts'
import { change, type ReadableDb, requireCommand, statement, type WritableDb } from '../database.ts'
import {
  type AuditEvent,
  type AuditFacts,
  auditRoot,
  formatAuditBody,
  hashAuditEntry,
} from './audit-entry.ts'

/** The last entry of the chain: what a report, a backup or a receipt quotes, so that a later roll-back shows. */
export interface AuditHead {
  /** 0 when nothing has happened yet. */
  readonly seq: number
  readonly hash: Buffer
}

/** One entry as it stands in the chain. */
export interface AuditEntry extends AuditEvent {
  readonly seq: number
  readonly facts: AuditFacts
  readonly hash: Buffer
}

/** Which entries to list; each field narrows. */
export interface AuditFilter {
  readonly caseId?: CaseId | undefined
  readonly action?: string | undefined
  /** Only entries with a lower number: the next page of a list that runs from the newest back. */
  readonly beforeSeq?: number | undefined
  readonly limit: number
}

/** Adds one entry at the end of the chain, inside the transaction of what it tells of. @throws as `formatAuditBody`. */
export function appendAudit(db: WritableDb, event: AuditEvent): AuditHead {
  requireCommand(db)
  const { seq: last, hash: prev } = loadAuditHead(db)
  const seq = last + 1
  const body = formatAuditBody(event)
  const hash = hashAuditEntry(seq, prev, body)
  change(
    db,
    1,
    `INSERT INTO audit (seq, at, actor, action, object, case_id, body_json, prev, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    seq,
    event.at,
    event.actor,
    event.action,
    event.object,
    event.caseId ?? null,
    body,
    prev,
    hash,
  )
  return { seq, hash }
}

/** Loads the end of the chain. */
export function loadAuditHead(db: ReadableDb): AuditHead {
  const sql = 'SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1'
  return statement<[], AuditHead>(db, sql).get() ?? { seq: 0, hash: auditRoot }
}

/** Lists entries, newest first. */
export function listAudit(db: ReadableDb, filter: AuditFilter): readonly AuditEntry[] {
  const { caseId = null, action = null, beforeSeq = null, limit } = filter
  const sql = `SELECT seq, body_json AS bodyJson, hash FROM audit
    WHERE (:caseId IS NULL OR case_id = :caseId) AND (:action IS NULL OR action = :action)
      AND (:beforeSeq IS NULL OR seq < :beforeSeq)
    ORDER BY seq DESC LIMIT :limit`
  return statement<[object], { seq: number; bodyJson: string; hash: Buffer }>(db, sql)
    .all({ caseId, action, beforeSeq, limit })
    .map(({ seq, bodyJson, hash }) => ({ ...parseBody(bodyJson), seq, hash }))
}

function parseBody(bodyJson: string): AuditEvent & { readonly facts: AuditFacts } {
  // Written by formatAuditBody and checked by the chain: this is its one reader.
  return JSON.parse(bodyJson) as AuditEvent & {
    readonly facts: AuditFacts
    readonly at: IsoInstant
  }
}
