import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildHeader,
  formatHeader,
  headerMaxBytes,
  isAuthentic,
  parseHeader,
  sealHeader,
} from '../../../main/vault/header.ts'
import { defaultKdf } from '../../../main/vault/kdf-params.ts'
import type { VaultId } from '../../../main/vault/key-schedule.ts'
import { wrapMasterKey } from '../../../main/vault/passphrase-slot.ts'
import type { JsonObject } from '../../../shared/case/record.ts'
import { typed } from './temporary-vault.ts'

const vaultId = '000102030405060708090a0b0c0d0e0f' as VaultId
const headerKey = Buffer.alloc(32, 5)
const slot = wrapMasterKey({
  vaultId,
  slotId: '0011223344556677',
  params: defaultKdf,
  salt: Buffer.alloc(16, 3),
  nonce: Buffer.alloc(12, 4),
  kek: Buffer.alloc(32, 1),
  master: Buffer.alloc(32, 2),
})

function aHeader(change: JsonObject = {}): JsonObject {
  return sealHeader({ ...buildHeader(vaultId, [slot]), ...change }, 3, headerKey)
}

describe('a header', () => {
  it('reads back as it was written', () => {
    const header = parseHeader(formatHeader(aHeader()), false)

    expect(header).toEqual({
      vaultId,
      generation: 3,
      database: { file: 'cases.db', epoch: 1 },
      slots: [slot],
      pending: 'create_database',
      raw: aHeader(),
    })
  })

  it('holds nothing but keys, numbers and settings', () => {
    const names = Object.keys(aHeader()).sort()

    expect(names).toEqual(['db', 'gen', 'mac', 'magic', 'pending', 'slots', 'v', 'vaultId'])
  })

  it('keeps slots and fields it does not know, and keeps them under the MAC', () => {
    const later = { kind: 'recovery', id: 'x' }
    const raw = aHeader({ slots: [slot, later], comment: 'later' })

    const header = parseHeader(formatHeader(raw), false)

    expect(header?.slots).toEqual([slot])
    expect(isAuthentic(header?.raw ?? {}, headerKey)).toBe(true)
    expect(isAuthentic({ ...raw, slots: [slot, { ...later, id: 'y' }] }, headerKey)).toBe(false)
  })

  it('is not authentic under another key, with another generation or without a slot', () => {
    const raw = aHeader()

    expect(isAuthentic(raw, headerKey)).toBe(true)
    expect(isAuthentic(raw, Buffer.alloc(32, 6))).toBe(false)
    expect(isAuthentic({ ...raw, gen: 4 }, headerKey)).toBe(false)
    expect(isAuthentic({ ...raw, slots: [] }, headerKey)).toBe(false)
    expect(isAuthentic({ ...raw, mac: 'short' }, headerKey)).toBe(false)
  })

  it.each<JsonObject>([
    { magic: 'another' },
    { v: 0 },
    { vaultId: '00' },
    { gen: -1 },
    { gen: 1.5 },
    { db: { file: '../cases.db', cipher: 'sqlcipher-4', epoch: 1 } },
    { db: { file: 'cases.db', cipher: 'none', epoch: 1 } },
    { slots: 'none' },
    { slots: [7] },
    { slots: [{ ...slot, salt: '' }] },
    { slots: Array.from({ length: 33 }, () => slot) },
    { pending: 'anything' },
    { mac: '' },
  ])('with %j is damaged', (change) => {
    expect(parseHeader(formatHeader({ ...aHeader(), ...change }), false)).toBeUndefined()
  })

  it('of a newer format asks for a newer version', () => {
    expect(() => parseHeader(formatHeader({ ...aHeader(), v: 2 }), false)).toThrow(
      expect.objectContaining({ code: 'vault_from_newer_version' }),
    )
  })

  it.each([1, 2 ** 40])('that asks for %i KiB is refused before anything is derived', (m) => {
    const hostile = { ...aHeader(), slots: [{ ...slot, kdf: { ...slot.kdf, m } }] }

    expect(() => parseHeader(formatHeader(hostile), false)).toThrow(
      expect.objectContaining({ code: 'vault_settings_refused' }),
    )
  })

  it('longer than the limit is not read', () => {
    expect(parseHeader(new Uint8Array(headerMaxBytes + 1).fill(0x20), false)).toBeUndefined()
  })

  it('of any bytes or any JSON is damaged or refused, and never a defect', () => {
    const inputs = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((text) => typed(text)),
    )
    fc.assert(
      fc.property(inputs, (bytes) => {
        expect(parseHeader(bytes, false)).toBeUndefined()
      }),
    )
  })
})
