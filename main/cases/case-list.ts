import type { CaseId } from '../../shared/case/record.ts'
import type { CaseSummary } from '../../shared/contract/answers.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { insertCase, listCases, loadCase, removeCase } from '../storage/case-store.ts'
import { listChildNames } from '../storage/child-names.ts'
import type { ReadableDb, WritableDb } from '../storage/database.ts'
import { transact } from '../storage/transact.ts'
import type { CommandContext } from './command-context.ts'

/** Lists every case with the name of the child being assessed, the one last changed first. */
export function listCaseSummaries(db: ReadableDb): readonly CaseSummary[] {
  const names = listChildNames(db)
  return listCases(db).map(({ id, reference, openedAt, closedAt, updatedAt }) => ({
    id,
    reference,
    openedAt,
    closedAt,
    updatedAt,
    childName: names.get(id),
  }))
}

/** Makes a new, empty case. @throws {ExpectedError} `reference_taken`. */
export function createCase(
  db: WritableDb,
  { id, reference }: { readonly id: CaseId; readonly reference: string },
  { actor, now }: CommandContext,
): void {
  const at = now()
  transact(db, { command: 'case.create', actor, object: id, caseId: id, at }, () =>
    insertCase(db, { id, reference, openedAt: at }),
  )
}

/**
 * Erases a case for good.
 *
 * @param typedReference what the person typed to show that they mean this one.
 * @throws {ExpectedError} `reference_differs` when it is not this case's reference; `case_not_found`.
 */
export function eraseCase(
  db: WritableDb,
  caseId: CaseId,
  typedReference: string,
  { actor, now }: CommandContext,
): void {
  const { reference } = loadCase(db, caseId)
  if (typedReference.trim().toLowerCase() !== reference.toLowerCase())
    throw new ExpectedError(
      'reference_differs',
      "Enter this case's reference exactly to remove it",
      ['reference'],
    )
  const entry = { command: 'case.erase', actor, object: caseId, caseId, at: now() }
  const facts = (records: number) => ({ records })
  transact(db, { ...entry, facts }, () => removeCase(db, caseId))
}
