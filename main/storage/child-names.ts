import type { CaseId } from '../../shared/case/record.ts'
import { type ReadableDb, statement } from './database.ts'

/** Lists the name of the child being assessed in each case, by the case's id; a case without one is not in it. */
export function listChildNames(db: ReadableDb): ReadonlyMap<string, string> {
  // Case by case, so that the index leads to the people and no other record is read.
  const sql = `SELECT cases.id AS caseId, json_extract(body, '$.name') AS name
    FROM cases CROSS JOIN case_records AS record
    WHERE record.case_id = cases.id AND noun = 'person' AND removed_at IS NULL
      AND json_extract(body, '$.role') = 'child_assessed'
    ORDER BY record.rowid DESC`
  const rows = statement<[], { caseId: string; name: string }>(db, sql).all()
  return new Map(rows.map(({ caseId, name }) => [caseId, name]))
}

/**
 * Lists every name and other name that a child who was harmed, or a person of the separate compartment, has ever had in
 * a case, also after a correction or a removal: none of them may slip into a paper.
 */
export function listNamesEverApart(db: ReadableDb, caseId: CaseId): readonly string[] {
  const sql = `SELECT DISTINCT json_extract(body, '$.name') AS name,
      json_extract(body, '$.alsoKnownAs') AS alsoKnownAs
    FROM record_revisions WHERE record_id IN (
      SELECT record_id FROM record_revisions AS version
      JOIN case_records AS record ON record.id = version.record_id
      WHERE record.case_id = ? AND record.noun = 'person' AND (version.compartment = 'harmed_child'
        OR json_extract(version.body, '$.role') = 'child_harmed'))`
  const rows = statement<[CaseId], { name: string | null; alsoKnownAs: string | null }>(db, sql)
    .all(caseId)
    .flatMap(({ name, alsoKnownAs }) => [name, alsoKnownAs])
  return [...new Set(rows)].filter((name) => name !== null)
}
