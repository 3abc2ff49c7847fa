import { hkdfSync } from 'node:crypto'

/** A vault's number, 16 random bytes in hex. It is public and says nothing about the people in the vault. */
export type VaultId = string & { readonly brand: 'VaultId' }

/** Derives the 32-byte key of the database's pages. A later epoch has another key. The caller zeroes it. */
export function deriveDatabaseKey(master: Uint8Array, vaultId: VaultId, epoch: number): Buffer {
  return expand(master, Buffer.from(vaultId, 'hex'), `throughline/v1/db/${epoch}`, 32)
}

/** Derives the 32-byte key that authenticates the header. The caller zeroes it. */
export function deriveHeaderKey(master: Uint8Array, vaultId: VaultId): Buffer {
  return expand(master, Buffer.from(vaultId, 'hex'), 'throughline/v1/header', 32)
}

/**
 * Derives what one slot uses: the key that wraps the master key, and the commitment that tells a wrong passphrase
 * from a damaged slot. Both are bound to this vault and this slot, so a slot moved elsewhere opens nothing.
 */
export function deriveSlotKeys(
  kek: Uint8Array,
  salt: Uint8Array,
  vaultId: VaultId,
  slotId: string,
): { readonly wrapKey: Buffer; readonly commitment: Buffer } {
  const both = expand(kek, salt, `throughline/v1/slot/${vaultId}/${slotId}`, 64)
  return { wrapKey: both.subarray(0, 32), commitment: both.subarray(32) }
}

/** @source RFC 5869 with SHA-256. */
function expand(key: Uint8Array, salt: Uint8Array, info: string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, info, length))
}
