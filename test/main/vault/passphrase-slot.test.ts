import { describe, expect, it } from 'vitest'
import { defaultKdf } from '../../../main/vault/kdf-params.ts'
import type { VaultId } from '../../../main/vault/key-schedule.ts'
import {
  isHex,
  isObject,
  type PassphraseSlot,
  parsePassphraseSlot,
  unwrapMasterKey,
  wrapMasterKey,
} from '../../../main/vault/passphrase-slot.ts'

const vaultId = '000102030405060708090a0b0c0d0e0f' as VaultId
const kek = Buffer.alloc(32, 1)
const master = Buffer.alloc(32, 2)

function aSlot(): PassphraseSlot {
  return wrapMasterKey({
    vaultId,
    slotId: '0011223344556677',
    params: defaultKdf,
    salt: Buffer.alloc(16, 3),
    nonce: Buffer.alloc(12, 4),
    kek,
    master,
  })
}

/** Changes the last hex digit of one field. */
function nudged(text: string): string {
  return text.slice(0, -1) + (text.endsWith('0') ? '1' : '0')
}

describe('unwrapMasterKey', () => {
  it('gives the master key back for the same key and vault', () => {
    expect(unwrapMasterKey(aSlot(), vaultId, kek)).toEqual({ outcome: 'opened', master })
  })

  it('calls another passphrase wrong', () => {
    expect(unwrapMasterKey(aSlot(), vaultId, Buffer.alloc(32, 9)).outcome).toBe('wrong')
  })

  it('does not open a slot moved into another vault', () => {
    const other = 'ff0102030405060708090a0b0c0d0e0f' as VaultId

    expect(unwrapMasterKey(aSlot(), other, kek).outcome).toBe('wrong')
  })

  it.each(['ct', 'nonce'] as const)(
    'calls the right passphrase with a changed %s damaged',
    (field) => {
      const slot = aSlot()

      const result = unwrapMasterKey({ ...slot, [field]: nudged(slot[field]) }, vaultId, kek)

      expect(result.outcome).toBe('damaged')
    },
  )

  it('notices a changed cost even when the key is the same', () => {
    const slot = aSlot()

    const result = unwrapMasterKey({ ...slot, kdf: { ...slot.kdf, t: 4 } }, vaultId, kek)

    expect(result.outcome).toBe('damaged')
  })
})

describe('parsePassphraseSlot', () => {
  it('reads what was written', () => {
    expect(parsePassphraseSlot(JSON.parse(JSON.stringify(aSlot())), false)).toEqual(aSlot())
  })

  it.each([
    { kind: 'recovery' },
    { kdf: 'argon2id' },
    { kdf: { ...aSlot().kdf, m: '262144' } },
    { id: '00' },
    { salt: 'zz' },
    { nonce: '' },
    { commit: aSlot().commit.toUpperCase() },
    { ct: undefined },
  ])('calls a slot with %j not well formed', (change) => {
    expect(parsePassphraseSlot({ ...aSlot(), ...change } as never, false)).toBeUndefined()
  })

  it('says that a newer version is needed for a derivation it does not know', () => {
    const slot = { ...aSlot(), kdf: { ...aSlot().kdf, name: 'argon3' } }

    expect(() => parsePassphraseSlot(slot, false)).toThrow(
      expect.objectContaining({ code: 'vault_from_newer_version' }),
    )
  })
})

describe('the checks of a parsed value', () => {
  it('take hex of one length and lower case only', () => {
    expect([isHex('00ff', 2), isHex('00FF', 2), isHex('00f', 2), isHex(255, 1)]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('take an object for one, and neither a list nor null', () => {
    expect([isObject({}), isObject([]), isObject(null), isObject('x')]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
