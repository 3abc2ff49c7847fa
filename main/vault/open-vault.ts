import { join } from 'node:path'
import type { JsonObject } from '../../shared/case/record.ts'
import type { VaultHeader } from './header.ts'
import { type HeaderFile, repairOlderCopy, writeOlderCopy } from './header-copies.ts'
import { deriveDatabaseKey, deriveHeaderKey, type VaultId } from './key-schedule.ts'
import type { VaultLock } from './vault-lock.ts'

/** A vault whose keys are open. It holds the lock until `close`. */
export interface OpenVault {
  readonly vaultId: VaultId
  /** The opaque id of the slot that was opened: the audit's name for the person who holds its passphrase. */
  readonly slotId: string
  readonly folder: string
  readonly databasePath: string
  /** The raw 32-byte key of the database's pages; all zero after `close`. */
  readonly databaseKey: Buffer
  /** A copy of the header was missing or damaged and `confirmDatabase` has written it anew. */
  readonly headerRepaired: boolean
  /** The last holder ended without closing the vault: check the records before use. */
  readonly uncleanExit: boolean
  /** How many wrong passphrases came before this unlock. */
  readonly failedAttempts: number
  /** The slot costs a guesser less than a new one would; offer to make it stronger. */
  readonly slotWeak: boolean
  /** The vault is new and its database has not been confirmed: only then may a missing database be made. */
  readonly databasePending: boolean
  /**
   * To be called once the database has opened with `databaseKey`, which is the only proof that the header belongs to
   * these records. Makes a missing or damaged copy of the header anew, and records that the database exists: from then
   * on a missing one is a loss, and said to be. @throws as `writeOlderCopy`.
   */
  confirmDatabase(): void
  /** Zeroes the keys and gives the lock free. Close the database first. Calling it twice does nothing more. */
  close(): void
}

/** Where the header in use stands. */
export interface CurrentHeader {
  readonly file: HeaderFile
  readonly header: VaultHeader
}

/** Writes both copies of a header, older first, each with its own generation, so that no moment leaves none. */
export function writeBothCopies(
  folder: string,
  raw: JsonObject,
  current: CurrentHeader | undefined,
  headerKey: Uint8Array,
): CurrentHeader {
  const first = writeOlderCopy(folder, raw, current && placeOf(current), headerKey)
  return writeOlderCopy(folder, raw, placeOf(first), headerKey)
}

/** Gives a generation and its file in the shape `writeOlderCopy` asks for. */
export function placeOf(current: CurrentHeader): {
  readonly file: HeaderFile
  readonly generation: number
} {
  return { file: current.file, generation: current.header.generation }
}

/** Opens a vault from its master key, which is zeroed here: everything later works with the keys derived from it. */
export function openWithMasterKey(input: {
  readonly folder: string
  readonly master: Buffer
  readonly current: CurrentHeader
  readonly lock: VaultLock
  readonly slotId: string
  /** The other copy is missing, damaged or of another vault. */
  readonly otherCopySpoilt: boolean
  readonly failedAttempts: number
  readonly slotWeak: boolean
}): OpenVault {
  const { folder, master, lock } = input
  const { vaultId, database } = input.current.header
  const databaseKey = deriveDatabaseKey(master, vaultId, database.epoch)
  const headerKey = deriveHeaderKey(master, vaultId)
  master.fill(0)
  let current = input.current
  let headerRepaired = false
  let closed = false

  return {
    vaultId,
    slotId: input.slotId,
    folder,
    databasePath: join(folder, database.file),
    databaseKey,
    get headerRepaired() {
      return headerRepaired
    },
    uncleanExit: lock.takenOver,
    failedAttempts: input.failedAttempts,
    slotWeak: input.slotWeak,
    get databasePending() {
      return current.header.pending === 'create_database'
    },
    confirmDatabase() {
      if (closed) throw new Error('The vault is closed')
      if (input.otherCopySpoilt && !headerRepaired) {
        current = repairOlderCopy(folder, current.header.raw, placeOf(current), headerKey)
        headerRepaired = true
      }
      if (current.header.pending === null) return
      const raw = { ...current.header.raw, pending: null }
      current = writeBothCopies(folder, raw, current, headerKey)
    },
    close() {
      if (closed) return
      closed = true
      databaseKey.fill(0)
      headerKey.fill(0)
      lock.release()
    },
  }
}
