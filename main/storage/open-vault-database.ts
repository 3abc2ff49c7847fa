import type { OpenVault } from '../vault/open-vault.ts'
import type { WritableDb } from './database.ts'
import { type MigrationResult, migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { openDatabase } from './open-database.ts'

/** A vault's database, ready for use, and what a person should be told about opening it. */
export interface VaultDatabase {
  readonly db: WritableDb
  readonly recovered: boolean
  readonly migrated: MigrationResult
}

/**
 * Opens the database of an open vault: makes it for a new vault, recovers and checks it after an unclean exit, and
 * brings it up to date. Close it before the vault.
 *
 * @throws {ExpectedError} as `openDatabase` and `migrate`; nothing stays open, and the vault is left to the caller.
 */
export function openVaultDatabase(vault: OpenVault): VaultDatabase {
  const { db, recovered } = openDatabase({
    path: vault.databasePath,
    key: vault.databaseKey,
    create: vault.databasePending,
    uncleanExit: vault.uncleanExit,
  })
  try {
    const migrated = migrate(db, migrations)
    vault.confirmDatabase()
    return { db, recovered, migrated }
  } catch (error) {
    db.close()
    throw error
  }
}
