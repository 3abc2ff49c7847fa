import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ExpectedError } from '../../shared/errors/errors.ts'
import type { WritableDb } from './database.ts'
import type { Migration } from './migrations/migration.ts'
import { explainStorageFailure } from './storage-failure.ts'

/** What the runner did: the steps it ran, in order, and the copy it kept of the file before them, if any. */
export interface MigrationResult {
  readonly ran: readonly number[]
  readonly copy?: string | undefined
}

/**
 * Brings a database to the shape this version works with. A copy of a file that was not empty is kept beside it first;
 * each step runs in one transaction with its number; the first failure stops, rolls back and is shown.
 *
 * @throws {ExpectedError} `file_from_newer_version` before anything is touched; `migration_failed`, naming the step;
 * what `explainStorageFailure` words. @throws {Error} a defect: the numbers do not rise.
 */
export function migrate(db: WritableDb, migrations: readonly Migration[]): MigrationResult {
  requireRising(migrations)
  const from = schemaVersion(db)
  if (from !== 0 && !migrations.some(({ version }) => version === from)) {
    throw new ExpectedError(
      'file_from_newer_version',
      'This vault was last used with a newer version of Throughline. Install that version to open it; nothing was changed.',
    )
  }
  const due = migrations.filter(({ version }) => version > from)
  const first = due[0]
  if (first === undefined) return { ran: [] }
  const copy = from === 0 ? undefined : keepCopy(db, first.version)
  for (const migration of due) runStep(db, migration)
  return { ran: due.map(({ version }) => version), copy }
}

/** Reads the number of the last step that was run on the file; 0 for a new one. */
export function schemaVersion(db: WritableDb): number {
  return Number(db.pragma('user_version', { simple: true }))
}

function runStep(db: WritableDb, migration: Migration): void {
  try {
    db.transaction(() => {
      migration.up(db)
      const broken = db.pragma('foreign_key_check')
      if (!Array.isArray(broken) || broken.length > 0) throw new Error('A reference points nowhere')
      db.pragma(`user_version=${migration.version}`)
    }).exclusive()
  } catch (error) {
    const explained = explainStorageFailure(error)
    if (explained instanceof ExpectedError) throw explained
    throw Object.assign(
      new ExpectedError(
        'migration_failed',
        `The records could not be brought up to date (step ${migration.version}). Nothing was changed. Go on with the version of Throughline you used before, and report this step's number.`,
        [migration.version],
      ),
      { cause: error },
    )
  }
}

/** Writes an encrypted copy beside the file. It takes its place only when whole: a full disk leaves no half of one. */
function keepCopy(db: WritableDb, before: number): string {
  const copy = join(dirname(db.name), `cases-before-${before}.db`)
  const beside = `${copy}.tmp`
  try {
    if (existsSync(beside)) rmSync(beside)
    db.prepare('VACUUM INTO ?').run(beside)
    renameSync(beside, copy)
    return copy
  } catch (error) {
    rmSync(beside, { force: true })
    throw explainStorageFailure(error)
  }
}

function requireRising(migrations: readonly Migration[]): void {
  let last = 0
  for (const { version } of migrations) {
    if (version <= last) throw new Error(`Migration ${version} does not rise above ${last}`)
    last = version
  }
}
