import { existsSync } from 'node:fs'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { deriveKek, loadArgon2 } from './argon2.ts'
import { isAuthentic } from './header.ts'
import { damaged, type HeaderCopy, readHeaderCopies } from './header-copies.ts'
import { isWeakerThanDefault } from './kdf-params.ts'
import { deriveHeaderKey, type VaultId } from './key-schedule.ts'
import { type CurrentHeader, type OpenVault, openWithMasterKey } from './open-vault.ts'
import { normalisePassphrase } from './passphrase-bytes.ts'
import { type PassphraseSlot, unwrapMasterKey } from './passphrase-slot.ts'
import { removeAttempts, requireNoWait, saveFailedAttempt } from './unlock-attempts.ts'
import { takeVaultLock } from './vault-lock.ts'

/** What a vault is opened with. */
export interface UnlockVaultInput {
  readonly folder: string
  /** UTF-8; zeroed before the first await returns. */
  readonly passphrase: Uint8Array
  readonly now: IsoInstant
  readonly allowTestProfile?: boolean | undefined
  /** A person decided that nobody else has the vault open, whatever its lock says of another computer. */
  readonly takeOverLock?: boolean | undefined
}

/**
 * Opens a vault: lock, headers, key derivation, unwrapping, the header's MAC. Neither the database file nor a header is
 * touched: a spoilt copy is repaired by `confirmDatabase`, once the records have opened.
 *
 * @throws {ExpectedError} `wrong_passphrase` after the same work and in the same words whatever is wrong with it;
 * `vault_slot_damaged` when the passphrase is right and its slot is not; `vault_in_use` (a `VaultInUse`),
 * `vault_lock_unusable`, `unlock_backing_off`, `vault_not_found`, `vault_header_damaged`, `vault_headers_differ`,
 * `vault_settings_refused`, `vault_from_newer_version`, `vault_folder_unusable`, `not_enough_memory`,
 * `key_derivation_untrusted`, and what `normalisePassphrase` throws. Nothing stays locked or open after any of them.
 */
export async function unlockVault(input: UnlockVaultInput): Promise<OpenVault> {
  const { folder, now } = input
  const passphrase = normalisePassphrase(input.passphrase)
  const lock = lockFolder(input)
  try {
    const copies = readHeaderCopies(folder, input.allowTestProfile ?? false)
    requireNoWait(folder, now)
    const { master, slot, vaultId } = await openASlot(copies, passphrase, folder, now)
    const headerKey = deriveHeaderKey(master, vaultId)
    try {
      const authentic = authenticCopies(copies, vaultId, headerKey)
      const newest = authentic[0]
      if (newest === undefined) throw damaged()
      // The older copy may still hold a slot that was removed since: it no longer opens anything.
      if (!newest.header.slots.some((other) => other.id === slot.id)) {
        saveFailedAttempt(folder, now)
        throw wrongPassphrase()
      }
      return openWithMasterKey({
        folder,
        master,
        current: newest,
        lock,
        otherCopySpoilt: authentic.length < copies.length,
        failedAttempts: removeAttempts(folder),
        slotId: slot.id,
        slotWeak: isWeakerThanDefault(slot.kdf),
      })
    } catch (error) {
      master.fill(0)
      throw error
    } finally {
      headerKey.fill(0)
    }
  } catch (error) {
    lock.release()
    throw error
  } finally {
    passphrase.fill(0)
  }
}

function lockFolder(input: UnlockVaultInput): ReturnType<typeof takeVaultLock> {
  try {
    return takeVaultLock(input.folder, input.now, input.takeOverLock)
  } catch (error) {
    if (error instanceof ExpectedError) throw error
    throw existsSync(input.folder)
      ? new ExpectedError(
          'vault_folder_unusable',
          'The vault folder cannot be written to, so the vault cannot be opened. Check that the disk is not full or read-only.',
        )
      : new ExpectedError(
          'vault_not_found',
          'The vault folder is not there. If it is on a stick or a shared drive, connect it and try again.',
        )
  }
}

/** Tries the passphrase on every slot of either copy; a slot that stands the same in both is tried once. */
async function openASlot(
  copies: readonly HeaderCopy[],
  passphrase: Uint8Array,
  folder: string,
  now: IsoInstant,
): Promise<{ readonly master: Buffer; readonly slot: PassphraseSlot; readonly vaultId: VaultId }> {
  const argon2 = await loadArgon2()
  const tried = new Set<string>()
  let foundDamage = false
  for (const { header } of copies) {
    for (const slot of header?.slots ?? []) {
      if (header === undefined || tried.has(JSON.stringify([header.vaultId, slot]))) continue
      tried.add(JSON.stringify([header.vaultId, slot]))
      const kek = await deriveKek(argon2, passphrase, Buffer.from(slot.salt, 'hex'), slot.kdf)
      const result = unwrapMasterKey(slot, header.vaultId, kek)
      kek.fill(0)
      if (result.outcome === 'opened')
        return { master: result.master, slot, vaultId: header.vaultId }
      foundDamage ||= result.outcome === 'damaged'
    }
  }
  if (foundDamage) {
    throw new ExpectedError(
      'vault_slot_damaged',
      'The passphrase is right, but the key it opens is damaged in the vault header. Put vault.a.json or vault.b.json back from a backup of this vault.',
    )
  }
  saveFailedAttempt(folder, now)
  throw wrongPassphrase()
}

function authenticCopies(
  copies: readonly HeaderCopy[],
  vaultId: VaultId,
  headerKey: Uint8Array,
): readonly CurrentHeader[] {
  return copies
    .flatMap(({ file, header }) => (header === undefined ? [] : [{ file, header }]))
    .filter(({ header }) => header.vaultId === vaultId && isAuthentic(header.raw, headerKey))
    .sort((one, other) => other.header.generation - one.header.generation)
}

function wrongPassphrase(): ExpectedError {
  return new ExpectedError(
    'wrong_passphrase',
    'That passphrase does not open this vault. Check Caps Lock and the keyboard language, then try again.',
  )
}
