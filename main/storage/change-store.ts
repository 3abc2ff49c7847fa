import type { CaseId } from '../../shared/case/record.ts'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { requireCode } from './audit/audit-entry.ts'
import { change, type ReadableDb, requireCommand, statement, type WritableDb } from './database.ts'

/** One thing that a person did to a case. */
export interface Change {
  /** Rises with time; used again only after its case was erased. */
  readonly id: number
  readonly caseId: CaseId
  readonly at: IsoInstant
  readonly command: string
  /** A code for the screen to word. */
  readonly label: string
  /** Present: this is an undo of that change. */
  readonly undoesChangeId?: number | undefined
  /** Present: that change undid this one. */
  readonly undoneByChangeId?: number | undefined
}

interface ChangeRow {
  readonly id: number
  readonly caseId: CaseId
  readonly at: IsoInstant
  readonly command: string
  readonly label: string
  readonly undoesChangeId: number | null
  readonly undoneByChangeId: number | null
}

const columns = `id, case_id AS caseId, at, command, label, undoes_change_id AS undoesChangeId,
  undone_by_change_id AS undoneByChangeId`

/** Begins a change and gives the number that every record written with it carries; the case counts as changed. */
export function openChange(db: WritableDb, input: Omit<Change, 'id' | 'undoneByChangeId'>): number {
  requireCommand(db)
  requireCode('command', input.command)
  requireCode('label', input.label)
  const { lastId } = change(
    db,
    1,
    'INSERT INTO changes (case_id, at, command, label, undoes_change_id) VALUES (?, ?, ?, ?, ?)',
    input.caseId,
    input.at,
    input.command,
    input.label,
    input.undoesChangeId ?? null,
  )
  change(db, 1, 'UPDATE cases SET updated_at = ? WHERE id = ?', input.at, input.caseId)
  return lastId
}

/** Notes on a change that another has undone it. */
export function updateChangeUndone(db: WritableDb, id: number, undoneByChangeId: number): void {
  requireCommand(db)
  change(
    db,
    1,
    'UPDATE changes SET undone_by_change_id = ? WHERE id = ? AND undone_by_change_id IS NULL',
    undoneByChangeId,
    id,
  )
}

/** Lists the changes of a case, newest first. */
export function listChanges(db: ReadableDb, caseId: CaseId, limit: number): readonly Change[] {
  const sql = `SELECT ${columns} FROM changes WHERE case_id = ? ORDER BY id DESC LIMIT ?`
  return statement<[string, number], ChangeRow>(db, sql).all(caseId, limit).map(toChange)
}

/** Loads one change of a case. @throws {ExpectedError} `change_not_found`. */
export function loadChange(db: ReadableDb, caseId: CaseId, id: number): Change {
  const sql = `SELECT ${columns} FROM changes WHERE id = ? AND case_id = ?`
  const row = statement<[number, string], ChangeRow>(db, sql).get(id, caseId)
  if (row !== undefined) return toChange(row)
  throw new ExpectedError('change_not_found', 'There is nothing of that kind to undo in this case.')
}

function toChange({ undoesChangeId, undoneByChangeId, ...row }: ChangeRow): Change {
  return {
    ...row,
    ...(undoesChangeId === null ? {} : { undoesChangeId }),
    ...(undoneByChangeId === null ? {} : { undoneByChangeId }),
  }
}
