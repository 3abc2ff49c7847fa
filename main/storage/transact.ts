import type { CaseId } from '../../shared/case/record.ts'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import type { AuditFacts } from './audit/audit-entry.ts'
import { appendAudit } from './audit/audit-store.ts'
import type { WritableDb } from './database.ts'
import { explainStorageFailure } from './storage-failure.ts'

/** One thing a person asked for: what the audit entry says of it. All are codes, ids, counts or hashes. */
export interface Command<Result> {
  /** The action, such as `people.add`. */
  readonly command: string
  readonly actor: string
  readonly object: string
  readonly caseId?: CaseId | undefined
  readonly at: IsoInstant
  /** Either known beforehand, or told by what the work returned. */
  readonly facts?: AuditFacts | ((result: Result) => AuditFacts) | undefined
}

/**
 * Does one command in one transaction: the work, then its audit entry, then the commit. When this returns, the work is
 * on the disk; when it throws, nothing of it is. Never nested, and the work never waits for anything.
 *
 * @throws whatever the work throws; an `ExpectedError` of `explainStorageFailure` when the disk would not take it.
 */
export function transact<Result>(
  db: WritableDb,
  command: Command<Result>,
  work: (db: WritableDb) => Result,
): Result {
  if (db.inTransaction) throw new Error('A command never runs inside another')
  const run = db.transaction((): Result => {
    const result = work(db)
    // A promise would resume after the commit, outside the transaction.
    if (result instanceof Promise) throw new Error('The work of a command must not wait')
    const { command: action, actor, object, caseId, at, facts } = command
    appendAudit(db, {
      at,
      actor,
      action,
      object,
      caseId,
      facts: typeof facts === 'function' ? facts(result) : facts,
    })
    return result
  })
  try {
    return run.immediate()
  } catch (error) {
    throw explainStorageFailure(error)
  }
}
