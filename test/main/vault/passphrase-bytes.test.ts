import { describe, expect, it } from 'vitest'
import { normalisePassphrase } from '../../../main/vault/passphrase-bytes.ts'
import { typed } from './temporary-vault.ts'

describe('normalisePassphrase', () => {
  it.each([
    ['one é', 'caf\u00e9', 'cafe\u0301'],
    ['a full-width and a plain digit', 'room \uff12', 'room 2'],
    ['one Å', '\u00c5ngstrom', '\u212bngstrom'],
  ])('reads %s as the other way of typing it', (_what, one, other) => {
    expect(normalisePassphrase(typed(one))).toEqual(normalisePassphrase(typed(other)))
  })

  it('keeps £ and € apart', () => {
    expect(normalisePassphrase(typed('£'))).not.toEqual(normalisePassphrase(typed('€')))
  })

  it('zeroes what it was given, also when it refuses it', () => {
    const good = typed('abc')
    const bad = Uint8Array.of(0x61, 0xff)

    normalisePassphrase(good)
    expect(() => normalisePassphrase(bad)).toThrow(
      expect.objectContaining({ code: 'passphrase_unreadable' }),
    )

    expect([...good, ...bad]).toEqual([0, 0, 0, 0, 0])
  })

  it('refuses an empty one', () => {
    expect(() => normalisePassphrase(new Uint8Array())).toThrow(
      expect.objectContaining({ code: 'passphrase_empty' }),
    )
  })
})
