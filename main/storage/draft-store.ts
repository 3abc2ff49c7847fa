import type { CaseId, JsonObject } from '../../shared/case/record.ts'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { change, type ReadableDb, statement, type WritableDb } from './database.ts'
import { explainStorageFailure } from './storage-failure.ts'

/** What was being typed into a form. */
export interface Draft {
  /** Names the form, and the record it edits if any, such as `people.edit:<id>`. */
  readonly form: string
  readonly body: JsonObject
  readonly savedAt: IsoInstant
}

/** Whose form it is; absent for a form that belongs to no case yet. */
export type DraftOwner = CaseId | undefined

interface DraftRow {
  readonly form: string
  readonly body: string
  readonly savedAt: IsoInstant
}

/**
 * Keeps what was typed so far, over what was kept before. Its own transaction when none is open: typing is not yet
 * something that was done to the case, so it has no audit entry.
 *
 * @throws {ExpectedError} of `explainStorageFailure` when the disk would not take it.
 */
export function saveDraft(db: WritableDb, owner: DraftOwner, draft: Draft): void {
  try {
    change(
      db,
      1,
      `INSERT INTO drafts (case_id, form, body, saved_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (case_id, form) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at`,
      owner ?? '',
      draft.form,
      JSON.stringify(draft.body),
      draft.savedAt,
    )
  } catch (error) {
    throw explainStorageFailure(error)
  }
}

/** Finds what was typed into a form; undefined when nothing was kept. */
export function findDraft(db: ReadableDb, owner: DraftOwner, form: string): Draft | undefined {
  const sql = 'SELECT form, body, saved_at AS savedAt FROM drafts WHERE case_id = ? AND form = ?'
  const row = statement<[string, string], DraftRow>(db, sql).get(owner ?? '', form)
  return row && toDraft(row)
}

/** Lists what was being typed in a case, the latest first. */
export function listDrafts(db: ReadableDb, owner: DraftOwner): readonly Draft[] {
  const sql = `SELECT form, body, saved_at AS savedAt FROM drafts WHERE case_id = ?
    ORDER BY saved_at DESC, form`
  return statement<[string], DraftRow>(db, sql)
    .all(owner ?? '')
    .map(toDraft)
}

/** Counts the forms of a case with something kept, the one named left out. */
export function countOtherDrafts(db: ReadableDb, owner: DraftOwner, form: string): number {
  const sql = 'SELECT count(*) AS others FROM drafts WHERE case_id = ? AND form <> ?'
  return (
    statement<[string, string], { others: number }>(db, sql).get(owner ?? '', form)?.others ?? 0
  )
}

/** Forgets what was typed, once it has become part of the case or was given up. No draft is no error. */
export function removeDraft(db: WritableDb, owner: DraftOwner, form: string): void {
  statement(db, 'DELETE FROM drafts WHERE case_id = ? AND form = ?').run(owner ?? '', form)
}

function toDraft(row: DraftRow): Draft {
  // An object when it was written, and authenticated with its page since.
  return { ...row, body: JSON.parse(row.body) as JsonObject }
}
