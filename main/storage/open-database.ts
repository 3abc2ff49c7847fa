import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { ExpectedError } from '../../shared/errors/errors.ts'
import type { WritableDb } from './database.ts'
import { explainStorageFailure, recordsDamaged } from './storage-failure.ts'
import { applyCipher, applyConnectionSettings, settingRefused } from './storage-settings.ts'

/** How to open a database. */
export interface OpenDatabaseInput {
  readonly path: string
  /** The raw 32-byte key; left as it is. */
  readonly key: Uint8Array
  /** Make the file when it is not there (or empty). Otherwise a missing file is a loss, and said to be. */
  readonly create: boolean
  /** Something says the last session did not end well: check every page. */
  readonly uncleanExit?: boolean | undefined
}

/** An open database and what was found on the way. */
export interface OpenedDatabase {
  readonly db: WritableDb
  /** A write that was cut off has been rolled back. */
  readonly recovered: boolean
}

/**
 * Opens a SQLCipher 4 database with a raw key, takes its exclusive lock, sets the connection up and reads it all back.
 * After an unclean exit every page is read and its authentication checked.
 *
 * @throws {ExpectedError} `records_missing`, `records_damaged` (also for a file of another vault),
 * `storage_settings_refused`, `vault_busy` and the others of `explainStorageFailure`. The file is left closed.
 */
export function openDatabase(input: OpenDatabaseInput): OpenedDatabase {
  const { path, create } = input
  if (!create) requireFile(path)
  const recovered = isHot(`${path}-journal`)
  let db: Database.Database | undefined
  try {
    if (create) makeForOwner(path)
    db = new Database(path, { fileMustExist: !create, timeout: 5000 })
    applyCipher(db)
    setKey(db, input.key)
    // Forces page 1 to be read and authenticated, and a cut-off write to be rolled back.
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    applyConnectionSettings(db)
    // Under EXCLUSIVE locking this keeps every other opener out until the file is closed.
    db.exec('BEGIN EXCLUSIVE; COMMIT')
    if (recovered || input.uncleanExit === true) requireIntegrity(db)
    // The one place where the brand is given: key, settings and lock have all been checked.
    return { db: db as WritableDb, recovered }
  } catch (error) {
    db?.close()
    throw explainStorageFailure(error)
  }
}

/**
 * Reads every page of the database and checks its authentication and structure.
 *
 * @throws {ExpectedError} `records_damaged`.
 */
export function requireIntegrity(db: Database.Database): void {
  let found: unknown
  try {
    found = db.pragma('integrity_check(1)', { simple: true })
  } catch (error) {
    throw explainStorageFailure(error)
  }
  if (found !== 'ok') throw recordsDamaged()
}

function setKey(db: Database.Database, key: Uint8Array): void {
  if (key.length !== 32) throw new Error('A database key has 32 bytes')
  // Another build of the same package would write everything in clear: refuse it.
  if (!isEncrypting(db)) throw settingRefused('key')
  // The binary form: a key written into a PRAGMA would stay in the JavaScript heap as text.
  const raw = Buffer.concat([Buffer.from('raw:'), key])
  try {
    db.key(raw)
  } finally {
    raw.fill(0)
  }
}

/** The published types are those of the build without encryption, which has no `key`. */
function isEncrypting(
  db: Database.Database,
): db is Database.Database & { key(raw: Buffer): number } {
  return 'key' in db && typeof db.key === 'function'
}

/** SQLite would make the file readable to everybody; its journals get the file's own rights. */
function makeForOwner(path: string): void {
  try {
    closeSync(openSync(path, 'a', 0o600))
  } catch {
    // SQLite meets the same obstacle next, and its failures have words for a person.
  }
}

function requireFile(path: string): void {
  if (!existsSync(path)) {
    throw new ExpectedError(
      'records_missing',
      'The records file (cases.db) is not in the vault folder. Put it back, or restore a backup of this vault.',
    )
  }
  // SQLite would take an empty file for a new database and show an empty vault.
  if (statSync(path).size === 0) throw recordsDamaged()
}

function isHot(journal: string): boolean {
  return (statSync(journal, { throwIfNoEntry: false })?.size ?? 0) > 0
}
