import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { freemem } from 'node:os'
import { join } from 'node:path'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { deriveKek, loadArgon2 } from './argon2.ts'
import { buildHeader } from './header.ts'
import { headerFiles } from './header-copies.ts'
import {
  chooseKdfParams,
  isWeakerThanDefault,
  type KdfParams,
  requireSafeKdf,
} from './kdf-params.ts'
import { deriveHeaderKey, type VaultId } from './key-schedule.ts'
import {
  type CurrentHeader,
  type OpenVault,
  openWithMasterKey,
  writeBothCopies,
} from './open-vault.ts'
import { normalisePassphrase } from './passphrase-bytes.ts'
import { type PassphraseSlot, wrapMasterKey } from './passphrase-slot.ts'
import { attemptsFile } from './unlock-attempts.ts'
import { lockFile, takeVaultLock } from './vault-lock.ts'

/** What a new vault is made from. */
export interface CreateVaultInput {
  /** An empty folder, or one that is not there yet. */
  readonly folder: string
  /** UTF-8; zeroed before the first await returns. Its strength is judged elsewhere, before. */
  readonly passphrase: Uint8Array
  readonly now: IsoInstant
  /** Gives so many random bytes; the system's source when absent. */
  readonly random?: ((bytes: number) => Buffer) | undefined
  /** The cost of the slot; chosen from the free memory when absent. */
  readonly kdf?: KdfParams | undefined
  readonly allowTestProfile?: boolean | undefined
}

// What a system or an interrupted start may leave in a folder that a person calls empty.
const ignored = new Set<string>([
  lockFile,
  attemptsFile,
  ...headerFiles.map((file) => `${file}.tmp`),
  '.DS_Store',
  'desktop.ini',
  'Thumbs.db',
])

/**
 * Makes a vault in a folder and opens it: both header copies are on the disk before this resolves. The database is made
 * afterwards by storage, which then calls `confirmDatabase`.
 *
 * @throws {ExpectedError} `vault_exists`, `vault_folder_not_empty`, `vault_folder_unusable`, `vault_in_use`,
 * `vault_header_not_written`, `vault_settings_refused`, `not_enough_memory`, `key_derivation_untrusted`, and what
 * `normalisePassphrase` throws. Nothing is left but the folder itself.
 */
export async function createVault(input: CreateVaultInput): Promise<OpenVault> {
  const passphrase = normalisePassphrase(input.passphrase)
  try {
    const params = input.kdf ?? chooseKdfParams(freemem())
    requireSafeKdf(params, input.allowTestProfile ?? false)
    makeFolder(input.folder)
    requireEmpty(input.folder)
    return await createUnderLock(input, passphrase, params)
  } finally {
    passphrase.fill(0)
  }
}

async function createUnderLock(
  input: CreateVaultInput,
  passphrase: Uint8Array,
  params: KdfParams,
): Promise<OpenVault> {
  const { folder, random = randomBytes } = input
  const lock = takeVaultLock(folder, input.now)
  const master = Buffer.from(random(32))
  try {
    // Again under the lock: another opener may have been quicker.
    requireEmpty(folder)
    keepToOwner(folder)
    const { vaultId, slot } = await makeFirstSlot(random, passphrase, params, master)
    const current = writeFirstHeader(folder, vaultId, slot, master)
    return openWithMasterKey({
      folder,
      master,
      current,
      lock,
      otherCopySpoilt: false,
      failedAttempts: 0,
      slotId: slot.id,
      slotWeak: isWeakerThanDefault(params),
    })
  } catch (error) {
    master.fill(0)
    lock.release()
    throw error
  }
}

async function makeFirstSlot(
  random: (bytes: number) => Buffer,
  passphrase: Uint8Array,
  params: KdfParams,
  master: Uint8Array,
): Promise<{ readonly vaultId: VaultId; readonly slot: PassphraseSlot }> {
  // The brand is given where the number is made: 16 random bytes in hex.
  const vaultId = random(16).toString('hex') as VaultId
  const salt = random(16)
  const kek = await deriveKek(await loadArgon2(), passphrase, salt, params)
  const slotId = random(8).toString('hex')
  const slot = wrapMasterKey({ vaultId, slotId, params, salt, nonce: random(12), kek, master })
  kek.fill(0)
  return { vaultId, slot }
}

function writeFirstHeader(
  folder: string,
  vaultId: VaultId,
  slot: PassphraseSlot,
  master: Uint8Array,
): CurrentHeader {
  const headerKey = deriveHeaderKey(master, vaultId)
  try {
    return writeBothCopies(folder, buildHeader(vaultId, [slot]), undefined, headerKey)
  } catch (error) {
    // The folder was empty a moment ago and is locked: whatever header stands there is this unfinished one.
    for (const file of headerFiles) rmSync(join(folder, file), { force: true })
    throw error
  } finally {
    headerKey.fill(0)
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch {
    throw unusable()
  }
}

/** A folder that was there already may be open to everybody on the computer. */
function keepToOwner(folder: string): void {
  try {
    chmodSync(folder, 0o700)
  } catch {
    // A stick or a share that knows no owners: everything in the vault is encrypted all the same.
  }
}

function requireEmpty(folder: string): void {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    throw unusable()
  }
  if (headerFiles.some((file) => names.includes(file))) {
    throw new ExpectedError(
      'vault_exists',
      'There is already a vault in this folder. Open it, or choose another folder for a new one.',
    )
  }
  if (names.some((name) => !ignored.has(name))) {
    throw new ExpectedError(
      'vault_folder_not_empty',
      'This folder already has files in it. Choose an empty folder, so that nothing of yours is mixed with the vault.',
    )
  }
}

function unusable(): ExpectedError {
  return new ExpectedError(
    'vault_folder_unusable',
    'This folder cannot be used. Choose a folder that you may write to.',
  )
}
