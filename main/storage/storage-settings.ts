import type Database from 'better-sqlite3'
import { ExpectedError } from '../../shared/errors/errors.ts'

type Setting = readonly [name: string, value: string, readsBack: string | number]

// Order matters: the cipher and its page format before the key.
const cipherSettings: readonly Setting[] = [
  ['cipher', "'sqlcipher'", 'sqlcipher'],
  ['legacy', '4', '4'],
]

/**
 * TRUNCATE and EXTRA together lost no acknowledged save in simulated power cuts, and leave one file at rest.
 * `temp_store` in memory because temporary files are never encrypted.
 */
const connectionSettings: readonly Setting[] = [
  ['journal_mode', 'TRUNCATE', 'truncate'],
  ['synchronous', 'EXTRA', 3],
  ['temp_store', 'MEMORY', 2],
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['mmap_size', '0', 0],
  ['busy_timeout', '5000', 5000],
]

/** On macOS an ordinary flush stops at the drive's own cache. */
const macSettings: readonly Setting[] = [
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
]

/** Chooses the page format that any SQLCipher 4 build reads; before the key. @throws as `applySettings`. */
export function applyCipher(db: Database.Database): void {
  applySettings(db, cipherSettings)
}

/** Sets how this connection writes, and reads every setting back; after the key. @throws as `applySettings`. */
export function applyConnectionSettings(db: Database.Database): void {
  applySettings(db, connectionSettings)
  if (process.platform === 'darwin') applySettings(db, macSettings)
}

/**
 * Sets each and reads it back. A build that ignores one would still seem to work, so a mismatch refuses the vault.
 *
 * @throws {ExpectedError} `storage_settings_refused`, naming the setting.
 */
export function applySettings(db: Database.Database, settings: readonly Setting[]): void {
  for (const [name, value, expected] of settings) {
    db.pragma(`${name}=${value}`)
    const found: unknown = db.pragma(name, { simple: true })
    if (found === expected) continue
    throw settingRefused(name)
  }
}

/** The error for a build or computer on which the storage would not be as safe as promised. */
export function settingRefused(name: string): ExpectedError {
  return new ExpectedError(
    'storage_settings_refused',
    `The encrypted storage on this computer does not keep the setting "${name}", so the vault was not opened. Install Throughline again.`,
    [name],
  )
}
