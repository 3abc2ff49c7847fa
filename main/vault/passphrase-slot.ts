import { createCipheriv, createDecipheriv, timingSafeEqual } from 'node:crypto'
import type { JsonObject } from '../../shared/case/record.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { canonicalJson } from './canonical-json.ts'
import { type KdfParams, requireSafeKdf } from './kdf-params.ts'
import { deriveSlotKeys, type VaultId } from './key-schedule.ts'

/** One person's way in: the vault's master key, wrapped under their passphrase. Byte strings are lower-case hex. */
export type PassphraseSlot = {
  /** Eight random bytes; whose slot it is stands in the database, never here. */
  readonly id: string
  readonly kind: 'passphrase'
  readonly kdf: { readonly name: 'argon2id'; readonly v: 19 } & KdfParams
  /** 16 bytes. */
  readonly salt: string
  /** 12 bytes. */
  readonly nonce: string
  /** 32 bytes. */
  readonly commit: string
  /** The 32-byte master key and its 16-byte tag. */
  readonly ct: string
}

/** Reads as `wrong`: another passphrase. `damaged`: this passphrase, but the wrapped key no longer opens. */
export type Unwrapped =
  | { readonly outcome: 'opened'; readonly master: Buffer }
  | { readonly outcome: 'wrong' }
  | { readonly outcome: 'damaged' }

/** Wraps the master key under a key derived from a passphrase. Pure: the random bytes are passed in. */
export function wrapMasterKey(input: {
  readonly vaultId: VaultId
  readonly slotId: string
  readonly params: KdfParams
  readonly salt: Uint8Array
  readonly nonce: Uint8Array
  readonly kek: Uint8Array
  readonly master: Uint8Array
}): PassphraseSlot {
  const { wrapKey, commitment } = deriveSlotKeys(input.kek, input.salt, input.vaultId, input.slotId)
  const open = {
    id: input.slotId,
    kind: 'passphrase',
    kdf: { name: 'argon2id', v: 19, ...input.params },
    salt: hex(input.salt),
    nonce: hex(input.nonce),
    commit: hex(commitment),
  } as const
  const cipher = createCipheriv('aes-256-gcm', wrapKey, input.nonce)
  cipher.setAAD(Buffer.from(canonicalJson(open)))
  const sealed = Buffer.concat([cipher.update(input.master), cipher.final(), cipher.getAuthTag()])
  wrapKey.fill(0)
  return { ...open, ct: hex(sealed) }
}

/** Tries to unwrap the master key. Never throws for a wrong key or changed bytes; the caller zeroes the master key. */
export function unwrapMasterKey(
  slot: PassphraseSlot,
  vaultId: VaultId,
  kek: Uint8Array,
): Unwrapped {
  const salt = Buffer.from(slot.salt, 'hex')
  const { wrapKey, commitment } = deriveSlotKeys(kek, salt, vaultId, slot.id)
  try {
    if (!timingSafeEqual(commitment, Buffer.from(slot.commit, 'hex'))) return { outcome: 'wrong' }
    const { ct, ...open } = slot
    const sealed = Buffer.from(ct, 'hex')
    const decipher = createDecipheriv('aes-256-gcm', wrapKey, Buffer.from(slot.nonce, 'hex'), {
      authTagLength: 16,
    })
    decipher.setAAD(Buffer.from(canonicalJson(open)))
    decipher.setAuthTag(sealed.subarray(32))
    const master = Buffer.concat([decipher.update(sealed.subarray(0, 32)), decipher.final()])
    return { outcome: 'opened', master }
  } catch {
    return { outcome: 'damaged' }
  } finally {
    wrapKey.fill(0)
  }
}

/**
 * Reads a slot of the kind `passphrase`; refuses a hostile cost before anything is derived.
 *
 * @returns undefined when the slot is not well formed: a header with such a slot is treated as damaged.
 * @throws {ExpectedError} `vault_settings_refused` when its cost is outside the limits.
 */
export function parsePassphraseSlot(
  raw: JsonObject,
  allowTestProfile: boolean,
): PassphraseSlot | undefined {
  const { id, kind, kdf, salt, nonce, commit, ct } = raw
  if (kind !== 'passphrase' || !isObject(kdf)) return undefined
  const { name, v, m, t, p } = kdf
  if (typeof m !== 'number' || typeof t !== 'number' || typeof p !== 'number') return undefined
  if (name !== 'argon2id' || v !== 19) {
    throw new ExpectedError(
      'vault_from_newer_version',
      'This vault was made by a newer version of Throughline. Install that version to open it.',
    )
  }
  if (!isHex(id, 8) || !isHex(salt, 16) || !isHex(nonce, 12)) return undefined
  if (!isHex(commit, 32) || !isHex(ct, 48)) return undefined
  requireSafeKdf({ m, t, p }, allowTestProfile)
  return { id, kind, kdf: { name, v, m, t, p }, salt, nonce, commit, ct }
}

/** Tells whether a value is lower-case hex for exactly so many bytes. */
export function isHex(value: unknown, bytes: number): value is string {
  return typeof value === 'string' && value.length === bytes * 2 && /^[0-9a-f]*$/.test(value)
}

/** Tells whether a parsed JSON value is an object and not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
