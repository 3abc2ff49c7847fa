import type { CaseId, RecordId } from '../../../shared/case/record.ts'
import type { IsoInstant } from '../../../shared/dates/iso-date.ts'
import { ExpectedError } from '../../../shared/errors/errors.ts'
import { loadChange, openChange, updateChangeUndone } from '../change-store.ts'
import { type ReadableDb, requireCommand, statement, type WritableDb } from '../database.ts'
import { listLinksTo } from '../record-store.ts'
import {
  insertLinks,
  loadVersion,
  type RecordVersion,
  removeLinksFrom,
  writeNextVersion,
} from './record-version.ts'

/** What an undo did. */
export interface Undone {
  /** The change that the undo is; undoing it does the first one again. */
  readonly changeId: number
  /** How many records it put back. */
  readonly records: number
}

interface Touched {
  readonly id: RecordId
  readonly first: number
  readonly last: number
  readonly current: number
}

/**
 * Puts every record that a change touched back to what it was before, as one new change: what was added is removed,
 * what was removed comes back, what was edited says again what it said. All or none.
 *
 * @throws {ExpectedError} `changed_since` when one of them has moved on, or something else now points at what would go,
 * or one would point at what is gone; `already_undone`; `change_not_found`. The command must then be given up.
 */
export function undoChange(
  db: WritableDb,
  caseId: CaseId,
  changeId: number,
  at: IsoInstant,
): Undone {
  requireCommand(db)
  const undone = loadChange(db, caseId, changeId)
  if (undone.undoneByChangeId !== undefined) {
    throw new ExpectedError('already_undone', 'This has been undone already.')
  }
  const touched = listTouched(db, changeId)
  if (touched.some(({ last, current }) => last !== current)) throw changedSince()

  const { label } = undone
  const own = openChange(db, { caseId, at, command: 'undo', label, undoesChangeId: changeId })
  const before = touched.map((record) => ({ ...record, version: versionBefore(db, record) }))
  for (const { id, current, version } of before) {
    writeNextVersion(db, { id, revision: current + 1, changeId: own, at }, version)
    removeLinksFrom(db, id)
  }
  // Only once all stand as they were can it be told which of their links have an end.
  for (const { id, version } of before) {
    if (!version.removed) restoreLinks(db, { id, caseId }, version)
  }
  for (const { id, version } of before) {
    if (version.removed && listLinksTo(db, id).length > 0) throw pointedAtSince()
  }
  updateChangeUndone(db, changeId, own)
  return { changeId: own, records: touched.length }
}

function listTouched(db: ReadableDb, changeId: number): readonly Touched[] {
  const sql = `SELECT record_id AS id, min(past.revision) AS first, max(past.revision) AS last,
      case_records.revision AS current
    FROM record_revisions AS past JOIN case_records ON case_records.id = record_id
    WHERE past.change_id = ? GROUP BY record_id ORDER BY case_records.rowid`
  return statement<[number], Touched>(db, sql).all(changeId)
}

function versionBefore(db: ReadableDb, { id, first, current }: Touched): RecordVersion {
  if (first > 1) return loadVersion(db, id, first - 1)
  return { ...loadVersion(db, id, current), removed: true }
}

function restoreLinks(
  db: WritableDb,
  from: { readonly id: RecordId; readonly caseId: CaseId },
  version: RecordVersion,
): void {
  try {
    insertLinks(db, from, version.links)
  } catch (error) {
    if (error instanceof ExpectedError && error.code === 'link_to_missing') throw changedSince()
    throw error
  }
}

function pointedAtSince(): ExpectedError {
  return new ExpectedError(
    'changed_since',
    'Something entered since rests on what this would take away, as a goal on its finding. Change or remove that first.',
  )
}

function changedSince(): ExpectedError {
  return new ExpectedError(
    'changed_since',
    'Something this touched has been changed since, so it cannot be undone on its own. Undo the later change first.',
  )
}
