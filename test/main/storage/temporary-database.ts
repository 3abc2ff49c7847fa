import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { insertCase } from '../../../main/storage/case-store.ts'
import { openChange } from '../../../main/storage/change-store.ts'
import type { WritableDb } from '../../../main/storage/database.ts'
import { migrate } from '../../../main/storage/migrate.ts'
import { migrations } from '../../../main/storage/migrations/index.ts'
import { openDatabase } from '../../../main/storage/open-database.ts'
import type { ChangeMark, NewRecord } from '../../../main/storage/record-store.ts'
import { transact } from '../../../main/storage/transact.ts'
import type { CaseId, JsonObject, RecordId } from '../../../shared/case/record.ts'
import type { ExpectedError } from '../../../shared/errors/errors.ts'
import { now, temporaryFolder } from '../vault/temporary-vault.ts'

export { now, temporaryFolder }

/** The one case of these tests. */
export const caseId = parseTestId<CaseId>(0)

/** Gives the id with a number, readable in a failure. */
export function recordId(number: number): RecordId {
  return parseTestId<RecordId>(number)
}

function parseTestId<Id extends string>(number: number): Id {
  // The maker of branded ids for these tests.
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as Id
}

/** Opens a new encrypted database with its tables, closed and removed when the test ends. */
export function aDatabase(
  path = join(temporaryFolder(), 'cases.db'),
  key = randomBytes(32),
): WritableDb {
  const { db } = openDatabase({ path, key, create: true })
  onTestFinished(() => {
    db.close()
  })
  migrate(db, migrations)
  return db
}

/** Opens a new database with one open case in it. */
export function aDatabaseWithCase(): WritableDb {
  const db = aDatabase()
  inCommand(db, () => insertCase(db, { id: caseId, reference: 'TL-1', openedAt: now }))
  return db
}

/** Runs a write as one command. */
export function inCommand<Result>(db: WritableDb, work: (db: WritableDb) => Result): Result {
  return transact(db, { command: 'test.write', actor: 'app', object: 'test', at: now }, work)
}

/** Runs writes as one change of the case; gives the change. */
export function inChange(db: WritableDb, work: (mark: ChangeMark) => void): number {
  return inCommand(db, () => {
    const changeId = openChange(db, { caseId, at: now, command: 'test.write', label: 'test' })
    work({ changeId, at: now })
    return changeId
  })
}

/** Builds an event with fixed values. */
export function aRecord(number: number, change: Partial<NewRecord> = {}): NewRecord {
  const body: JsonObject = { text: `invented event ${number}` }
  return {
    id: recordId(number),
    caseId,
    noun: 'event',
    compartment: 'general',
    standing: 'established',
    body,
    bodyVersion: 1,
    links: [],
    ...change,
  }
}

/** Gives the code of what a call throws; `none` when it does not. */
export function codeOf(call: () => unknown): string {
  try {
    call()
    return 'none'
  } catch (error) {
    return (error as ExpectedError).code ?? String(error)
  }
}
