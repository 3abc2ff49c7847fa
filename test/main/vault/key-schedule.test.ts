import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  deriveDatabaseKey,
  deriveHeaderKey,
  deriveSlotKeys,
  type VaultId,
} from '../../../main/vault/key-schedule.ts'

const vaultId = '000102030405060708090a0b0c0d0e0f' as VaultId
const master = Buffer.alloc(32, 7)

/** RFC 5869 written out, for one and two blocks of SHA-256. */
function hkdf(key: Uint8Array, salt: Uint8Array, info: string): Buffer {
  const extracted = createHmac('sha256', salt).update(key).digest()
  const first = createHmac('sha256', extracted).update(`${info}\u0001`).digest()
  const second = createHmac('sha256', extracted).update(first).update(`${info}\u0002`).digest()
  return Buffer.concat([first, second])
}

describe('the key schedule', () => {
  it('is RFC 5869 with the labels of format 1', () => {
    const salt = Buffer.from(vaultId, 'hex')
    const both = hkdf(master, salt, `throughline/v1/slot/${vaultId}/aa`)

    expect(deriveDatabaseKey(master, vaultId, 1)).toEqual(
      hkdf(master, salt, 'throughline/v1/db/1').subarray(0, 32),
    )
    expect(deriveHeaderKey(master, vaultId)).toEqual(
      hkdf(master, salt, 'throughline/v1/header').subarray(0, 32),
    )
    expect(deriveSlotKeys(master, salt, vaultId, 'aa')).toEqual({
      wrapKey: both.subarray(0, 32),
      commitment: both.subarray(32),
    })
  })

  it('gives every purpose, epoch, vault and slot a key of its own', () => {
    const other = 'ff0102030405060708090a0b0c0d0e0f' as VaultId
    const salt = Buffer.alloc(16)
    const keys = [
      deriveDatabaseKey(master, vaultId, 1),
      deriveDatabaseKey(master, vaultId, 2),
      deriveDatabaseKey(master, other, 1),
      deriveHeaderKey(master, vaultId),
      deriveHeaderKey(master, other),
      deriveSlotKeys(master, salt, vaultId, 'aa').wrapKey,
      deriveSlotKeys(master, salt, vaultId, 'aa').commitment,
      deriveSlotKeys(master, salt, vaultId, 'ab').wrapKey,
      deriveSlotKeys(master, salt, other, 'aa').wrapKey,
    ]

    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(keys.length)
  })
})
