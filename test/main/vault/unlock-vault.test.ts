import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { createVault } from '../../../main/vault/create-vault.ts'
import { headerFiles, readHeaderCopies, writeOlderCopy } from '../../../main/vault/header-copies.ts'
import { testKdf } from '../../../main/vault/kdf-params.ts'
import { deriveHeaderKey } from '../../../main/vault/key-schedule.ts'
import { unlockVault } from '../../../main/vault/unlock-vault.ts'
import type { ExpectedError } from '../../../shared/errors/errors.ts'
import {
  aClosedVault,
  aVault,
  now,
  rightPassphrase,
  temporaryFolder,
  typed,
  unlock,
} from './temporary-vault.ts'

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
})

/** What opening comes to: the outcome's code, or `opened`. */
async function outcome(passphrase?: string): Promise<string> {
  try {
    const vault = await unlock(folder, passphrase)
    // As storage does once the records have opened.
    vault.confirmDatabase()
    vault.close()
    return vault.headerRepaired ? 'opened and repaired' : 'opened'
  } catch (error) {
    return (error as ExpectedError).code
  }
}

/** Every file of a folder with its bytes. */
function filesOf(place: string) {
  return readdirSync(place).map((name) => [name, readFileSync(join(place, name), 'hex')])
}

describe('unlockVault', () => {
  it('gives the same keys with the right passphrase, however it was typed', async () => {
    const made = await aVault(folder)
    const key = Buffer.from(made.databaseKey)
    made.close()

    const vault = await unlock(folder, rightPassphrase.replace('g', '\uff47'))

    expect(vault.databaseKey).toEqual(key)
    expect(vault).toMatchObject({ headerRepaired: false, uncleanExit: false, failedAttempts: 0 })
    vault.close()
  })

  it('refuses a wrong passphrase in constant words, touches no database and counts it', async () => {
    await aClosedVault(folder)
    const before = headerFiles.map((file) => readFileSync(join(folder, file)))
    const messages: string[] = []

    for (const wrong of ['x', `${rightPassphrase} `]) {
      await unlock(folder, wrong).catch((error: ExpectedError) => messages.push(error.message))
    }

    expect(messages).toHaveLength(2)
    expect(new Set(messages).size).toBe(1)
    expect(existsSync(join(folder, 'cases.db'))).toBe(false)
    expect(headerFiles.map((file) => readFileSync(join(folder, file)))).toEqual(before)
    expect(existsSync(join(folder, 'vault.lock'))).toBe(false)
    const vault = await unlock(folder)
    expect(vault.failedAttempts).toBe(2)
    vault.close()
  })

  it('waits after three wrong passphrases, also for the right one', async () => {
    await aClosedVault(folder)
    for (let wrong = 0; wrong < 3; wrong += 1) expect(await outcome('x')).toBe('wrong_passphrase')

    expect(await outcome()).toBe('unlock_backing_off')
  })

  it('opens from either copy and makes the other one again', async () => {
    await aClosedVault(folder)
    for (const file of headerFiles) {
      rmSync(join(folder, file))

      expect(await outcome()).toBe('opened and repaired')
      expect(await outcome()).toBe('opened')
    }
  })

  it('survives any one changed byte of one copy, and never with other keys', {
    timeout: 240_000,
  }, async () => {
    const made = await aVault(folder)
    const key = Buffer.from(made.databaseKey)
    made.close()
    const path = join(folder, 'vault.a.json')
    const whole = readFileSync(path)
    let tried = 0
    for (let at = 0; at < whole.length; at += 3) {
      const flipped = Buffer.from(whole)
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at)
      writeFileSync(path, flipped)

      const vault = await unlock(folder)
      expect(vault.databaseKey).toEqual(key)
      vault.confirmDatabase()
      expect(vault.headerRepaired).toBe(true)
      vault.close()
      tried += 1
    }
    expect(tried).toBeGreaterThan(200)
  })

  it('tells a damaged slot from a wrong passphrase when both copies are spoilt alike', async () => {
    await aClosedVault(folder)
    for (const file of headerFiles) {
      const path = join(folder, file)
      const text = readFileSync(path, 'utf8')
      writeFileSync(
        path,
        text.replace(
          /("ct": ".*)(.)"/,
          (_all, start, last) => `${start}${last === '0' ? '1' : '0'}"`,
        ),
      )
    }

    expect(await outcome()).toBe('vault_slot_damaged')
    expect(await outcome('x')).toBe('wrong_passphrase')
  })

  it('says that both copies are damaged when neither is as it was sealed', async () => {
    await aClosedVault(folder)
    for (const file of headerFiles) {
      const path = join(folder, file)
      writeFileSync(path, readFileSync(path, 'utf8').replace(/"epoch": 1/, '"epoch": 2'))
    }

    expect(await outcome()).toBe('vault_header_damaged')
  })

  it('does not open with a slot that stands only in the older copy', async () => {
    const drawn: Buffer[] = []
    const random = (bytes: number): Buffer => {
      const next = randomBytes(bytes)
      drawn.push(Buffer.from(next))
      return next
    }
    const passphrase = typed(rightPassphrase)
    const vault = await createVault({
      folder,
      passphrase,
      now,
      random,
      kdf: testKdf,
      allowTestProfile: true,
    })
    const master = drawn.find(({ length }) => length === 32) ?? Buffer.alloc(0)
    const [, newest] = readHeaderCopies(folder, true)
    const current = { file: 'vault.b.json', generation: 2 } as const
    const withoutSlots = { ...newest?.header?.raw, slots: [] }
    writeOlderCopy(folder, withoutSlots, current, deriveHeaderKey(master, vault.vaultId))
    vault.close()

    expect(await outcome()).toBe('wrong_passphrase')
  })

  it.each(headerFiles)('refuses, and writes nothing, when %s is of another vault', async (file) => {
    await aClosedVault(folder)
    const other = temporaryFolder()
    // The same passphrase: it opens either header, so it cannot tell them apart.
    await aClosedVault(other)
    const foreign = readFileSync(join(other, file))
    const own = readFileSync(join(folder, file))
    writeFileSync(join(folder, file), foreign)
    const before = filesOf(folder)

    expect(await outcome()).toBe('vault_headers_differ')
    expect(await outcome('x')).toBe('vault_headers_differ')

    expect(filesOf(folder)).toEqual(before)
    writeFileSync(join(folder, file), own)
    expect(await outcome()).toBe('opened')
  })

  it('leaves a spoilt copy alone until the records have opened, and then keeps it', async () => {
    await aClosedVault(folder)
    expect(await outcome()).toBe('opened')
    writeFileSync(join(folder, 'vault.a.json'), 'spoilt')
    const before = filesOf(folder)

    const vault = await unlock(folder)
    vault.close()

    expect(filesOf(folder)).toEqual(before)
    expect(vault.headerRepaired).toBe(false)
    expect(await outcome()).toBe('opened and repaired')
    expect(readFileSync(join(folder, 'vault.a.json.replaced-5'), 'utf8')).toBe('spoilt')
    expect(await outcome()).toBe('opened')
  })

  it('opens a vault made as the app makes one, at its full cost', {
    timeout: 120_000,
  }, async () => {
    const made = await createVault({ folder, passphrase: typed(rightPassphrase), now })
    const key = Buffer.from(made.databaseKey)
    made.close()

    const vault = await unlockVault({ folder, passphrase: typed(rightPassphrase), now })

    expect(vault.databaseKey).toEqual(key)
    expect(readHeaderCopies(folder, false)[0]?.header?.slots[0]?.kdf.m).toBeGreaterThan(65_535)
    vault.close()
  })

  it('refuses the test cost where it is not allowed', async () => {
    await aClosedVault(folder)

    await expect(unlockVault({ folder, passphrase: typed('x'), now })).rejects.toMatchObject({
      code: 'vault_settings_refused',
    })
  })

  it('says when there is no vault, no folder, or one in use', async () => {
    expect(await outcome()).toBe('vault_not_found')
    const vault = await aVault(folder)
    expect(await outcome()).toBe('vault_in_use')
    vault.close()
    rmSync(folder, { recursive: true })
    expect(await outcome()).toBe('vault_not_found')
  })

  it('notes that the last holder did not close the vault', async () => {
    await aClosedVault(folder)
    const holder = { pid: 2 ** 22 + 1, host: hostname(), start: now, instance: '' }
    writeFileSync(join(folder, 'vault.lock'), JSON.stringify(holder))

    const vault = await unlock(folder)

    expect(vault.uncleanExit).toBe(true)
    vault.close()
  })
})
