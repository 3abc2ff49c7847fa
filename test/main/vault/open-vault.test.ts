import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHeaderCopies } from '../../../main/vault/header-copies.ts'
import { openWithMasterKey, placeOf, writeBothCopies } from '../../../main/vault/open-vault.ts'
import { aVault, temporaryFolder, unlock } from './temporary-vault.ts'

describe('an open vault', () => {
  it('notes in both copies that the database exists, once', async () => {
    const folder = temporaryFolder()
    const vault = await aVault(folder)
    const waiting = vault.databasePending

    vault.confirmDatabase()
    vault.confirmDatabase()

    const headers = readHeaderCopies(folder, true).map(({ header }) => header)
    expect([waiting, vault.databasePending]).toEqual([true, false])
    expect(headers.map((header) => [header?.generation, header?.pending])).toEqual([
      [3, null],
      [4, null],
    ])
    vault.close()
    const again = await unlock(folder)
    expect(again.databasePending).toBe(false)
    again.close()
  })

  it('zeroes its key, frees the lock and writes no more once closed', async () => {
    const folder = temporaryFolder()
    const vault = await aVault(folder)

    vault.close()
    vault.close()

    expect(vault.databaseKey.every((byte) => byte === 0)).toBe(true)
    expect(existsSync(join(folder, 'vault.lock'))).toBe(false)
    expect(() => vault.confirmDatabase()).toThrow('closed')
  })

  it('zeroes the master key it was opened with', async () => {
    const folder = temporaryFolder()
    const vault = await aVault(folder)
    const header = readHeaderCopies(folder, true)[1]?.header
    if (header === undefined) throw new Error('Both copies were just written')
    const master = Buffer.alloc(32, 1)

    openWithMasterKey({
      folder,
      master,
      current: { file: 'vault.b.json', header },
      lock: { takenOver: false, release: () => vault.close() },
      slotId: 'slot',
      otherCopySpoilt: false,
      failedAttempts: 0,
      slotWeak: false,
    }).close()

    expect(master.every((byte) => byte === 0)).toBe(true)
  })
})

describe('writeBothCopies', () => {
  it('replaces the older copy first', async () => {
    const folder = temporaryFolder()
    const vault = await aVault(folder)
    vault.close()
    const header = readHeaderCopies(folder, true)[1]?.header
    if (header === undefined) throw new Error('Both copies were just written')
    const current = { file: 'vault.b.json' as const, header }

    const last = writeBothCopies(folder, header.raw, current, Buffer.alloc(32))

    expect(placeOf(last)).toEqual({ file: 'vault.b.json', generation: 4 })
  })
})
