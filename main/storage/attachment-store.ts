import type { CaseId, RecordId } from '../../shared/case/record.ts'
import { change, type ReadableDb, requireCommand, statement, type WritableDb } from './database.ts'

/** Keeps the bytes of an attached document under its record, which is written in the same command. */
export function insertAttachmentBytes(db: WritableDb, id: RecordId, bytes: Uint8Array): void {
  requireCommand(db)
  change(db, 1, 'INSERT INTO attachment_bytes (record_id, bytes) VALUES (?, ?)', id, bytes)
}

/** Loads the bytes of an attached document. @throws {Error} a defect: no such record is written without them. */
export function loadAttachmentBytes(db: ReadableDb, id: RecordId): Buffer {
  const sql = 'SELECT bytes FROM attachment_bytes WHERE record_id = ?'
  const row = statement<[string], { bytes: Buffer }>(db, sql).get(id)
  if (row === undefined) throw new Error('The bytes of an attached document are missing')
  return row.bytes
}

/** Adds up the bytes of a case's attached documents, those that were removed left out. */
export function countAttachmentBytes(db: ReadableDb, caseId: CaseId): number {
  const sql = `SELECT coalesce(sum(length(bytes)), 0) AS total FROM attachment_bytes
    JOIN case_records ON id = record_id WHERE case_id = ? AND removed_at IS NULL`
  return statement<[string], { total: number }>(db, sql).get(caseId)?.total ?? 0
}
