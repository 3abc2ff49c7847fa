import { type ReadableDb, statement } from '../database.ts'

/** How many records of one noun a change touched. */
export interface TouchedNoun {
  readonly changeId: number
  readonly noun: string
  readonly count: number
}

/** Lists what the latest changes of a case touched, newest first; nouns in the order of the alphabet. */
export function listTouchedNouns(
  db: ReadableDb,
  caseId: string,
  limit: number,
): readonly TouchedNoun[] {
  const sql = `SELECT revisions.change_id AS changeId, noun, count(DISTINCT record_id) AS count
    FROM record_revisions AS revisions
    JOIN case_records ON case_records.id = record_id
    WHERE revisions.change_id IN (SELECT id FROM changes WHERE case_id = ? ORDER BY id DESC LIMIT ?)
    GROUP BY revisions.change_id, noun ORDER BY revisions.change_id DESC, noun`
  return statement<[string, number], TouchedNoun>(db, sql).all(caseId, limit)
}
