import { type ReadableDb, statement } from './database.ts'

/** Lists the name of the child being assessed in each case, by the case's id; a case without one is not in it. */
export function listChildNames(db: ReadableDb): ReadonlyMap<string, string> {
  const sql = `SELECT case_id AS caseId, json_extract(body, '$.name') AS name FROM case_records
    WHERE noun = 'person' AND removed_at IS NULL AND json_extract(body, '$.role') = 'child_assessed'
    ORDER BY rowid DESC`
  const rows = statement<[], { caseId: string; name: string }>(db, sql).all()
  return new Map(rows.map(({ caseId, name }) => [caseId, name]))
}
