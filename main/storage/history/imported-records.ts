import type { RecordId } from '../../../shared/case/record.ts'
import type { IsoInstant } from '../../../shared/dates/iso-date.ts'
import { change, type ReadableDb, requireCommand, statement, type WritableDb } from '../database.ts'

/**
 * Tells whether the vault has ever held a record under this id, in any case, removed ones included: an id is never
 * used again.
 */
export function hasRecordId(db: ReadableDb, id: RecordId): boolean {
  const sql = 'SELECT 1 AS there FROM case_records WHERE id = ?'
  return statement<[string]>(db, sql).get(id) !== undefined
}

/** Gives a record that came with a whole case the instants at which it was first written and last changed there. */
export function updateRecordTimes(
  db: WritableDb,
  id: RecordId,
  { createdAt, updatedAt }: { readonly createdAt: IsoInstant; readonly updatedAt: IsoInstant },
): void {
  requireCommand(db)
  const sql = 'UPDATE case_records SET created_at = ?, updated_at = ? WHERE id = ?'
  change(db, 1, sql, createdAt, updatedAt, id)
}
