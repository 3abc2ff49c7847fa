import type { CaseId, RecordId } from '../../shared/case/record.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { openChange } from '../storage/change-store.ts'
import type { WritableDb } from '../storage/database.ts'
import { undoChange } from '../storage/history/undo-change.ts'
import { loadRecord, removeRecord } from '../storage/record-store.ts'
import { transact } from '../storage/transact.ts'
import type { CommandContext } from './command-context.ts'

/**
 * Takes one record out of a case; undoing the change brings it back.
 *
 * @returns the change.
 * @throws {ExpectedError} `still_mentioned`, `changed_elsewhere`, `record_not_found`.
 */
export function removeFromCase(
  db: WritableDb,
  caseId: CaseId,
  record: { readonly id: RecordId; readonly revision: number },
  { actor, now }: CommandContext,
): number {
  const at = now()
  const command = 'record.remove'
  return transact(db, { command, actor, object: record.id, caseId, at }, () => {
    const stored = loadRecord(db, record.id)
    if (stored.caseId !== caseId)
      throw new ExpectedError('record_not_found', 'This entry is not in this case.')
    const changeId = openChange(db, { caseId, at, command, label: stored.noun })
    removeRecord(db, { id: record.id, expectedRevision: record.revision }, { changeId, at })
    return changeId
  })
}

/** Undoes one change as one new change; undoing that one does it again. @throws {ExpectedError} as `undoChange`. */
export function undoInCase(
  db: WritableDb,
  caseId: CaseId,
  changeId: number,
  { actor, now }: CommandContext,
): number {
  const at = now()
  const entry = { command: 'change.undo', actor, object: String(changeId), caseId, at }
  return transact(db, entry, () => undoChange(db, caseId, changeId, at).changeId)
}
