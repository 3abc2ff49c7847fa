import type { JsonObject } from '../../shared/case/record.ts'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { change, type ReadableDb, requireCommand, statement, type WritableDb } from './database.ts'

/** Who uses this vault: name, role, agency and training. The shape of the body belongs to `shared`. */
export interface StoredPractitioner {
  readonly body: JsonObject
  readonly bodyVersion: number
  readonly updatedAt: IsoInstant
}

interface PractitionerRow {
  readonly body: string
  readonly bodyVersion: number
  readonly updatedAt: IsoInstant
}

/** Writes who uses this vault, over what was there. */
export function savePractitioner(db: WritableDb, practitioner: StoredPractitioner): void {
  requireCommand(db)
  change(
    db,
    1,
    `INSERT INTO practitioner (id, body, body_version, updated_at) VALUES (1, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET body = excluded.body, body_version = excluded.body_version,
       updated_at = excluded.updated_at`,
    JSON.stringify(practitioner.body),
    practitioner.bodyVersion,
    practitioner.updatedAt,
  )
}

/** Finds who uses this vault; undefined until they have said so. */
export function findPractitioner(db: ReadableDb): StoredPractitioner | undefined {
  const sql = `SELECT body, body_version AS bodyVersion, updated_at AS updatedAt FROM practitioner`
  const row = statement<[], PractitionerRow>(db, sql).get()
  // An object when it was written, and authenticated with its page since.
  return row && { ...row, body: JSON.parse(row.body) as JsonObject }
}
