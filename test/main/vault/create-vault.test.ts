import { chmodSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createVault } from '../../../main/vault/create-vault.ts'
import { readHeaderCopies } from '../../../main/vault/header-copies.ts'
import { testKdf } from '../../../main/vault/kdf-params.ts'
import { aClosedVault, aVault, now, temporaryFolder, typed } from './temporary-vault.ts'

function modeOf(path: string): number {
  return statSync(path).mode & 0o777
}

describe('createVault', () => {
  it('makes the folder, two header copies and the lock, and nothing more', async () => {
    const folder = join(temporaryFolder(), 'new', 'vault')

    const vault = await aVault(folder)

    expect(readdirSync(folder).sort()).toEqual(['vault.a.json', 'vault.b.json', 'vault.lock'])
    expect(readHeaderCopies(folder, true).map(({ header }) => header?.generation)).toEqual([1, 2])
    expect(vault).toMatchObject({ folder, databasePending: true, uncleanExit: false })
    vault.close()
    expect(readdirSync(folder).sort()).toEqual(['vault.a.json', 'vault.b.json'])
  })

  it.runIf(process.platform !== 'win32')(
    'keeps the folder and its files to its owner',
    async () => {
      const folder = join(temporaryFolder(), 'new', 'vault')
      const there = join(temporaryFolder(), 'there')
      mkdirSync(there)
      chmodSync(there, 0o755)

      for (const place of [folder, there]) {
        const vault = await aVault(place)
        const modes = readdirSync(place).map((name) => modeOf(join(place, name)))
        expect([modeOf(place), ...modes]).toEqual([0o700, 0o600, 0o600, 0o600])
        vault.close()
      }
    },
  )

  it.runIf(process.platform !== 'win32')('leaves the rights of a folder it refuses', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'letter.txt'), 'mine')
    chmodSync(folder, 0o755)

    await expect(aVault(folder)).rejects.toMatchObject({ code: 'vault_folder_not_empty' })

    expect(modeOf(folder)).toBe(0o755)
  })

  it('uses what the random source gives, and zeroes the passphrase', async () => {
    let calls = 0
    const random = (bytes: number): Buffer => {
      calls += 1
      return Buffer.alloc(bytes, calls)
    }
    const passphrase = typed('five words of plain text')

    const vault = await createVault({
      folder: temporaryFolder(),
      passphrase,
      now,
      random,
      kdf: testKdf,
      allowTestProfile: true,
    })

    expect(vault.vaultId).toMatch(/^(0[1-9])\1{15}$/)
    expect(passphrase.every((byte) => byte === 0)).toBe(true)
    vault.close()
  })

  it('gives every vault a key of its own, whatever the passphrase', async () => {
    const one = await aVault(temporaryFolder())
    const other = await aVault(temporaryFolder())

    expect(one.databaseKey.equals(other.databaseKey)).toBe(false)
    expect(one.databaseKey).toHaveLength(32)
    one.close()
    other.close()
  })

  it('refuses a folder with files in it and leaves them alone', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'letter.txt'), 'mine')

    await expect(aVault(folder)).rejects.toMatchObject({ code: 'vault_folder_not_empty' })

    expect(readdirSync(folder)).toEqual(['letter.txt'])
  })

  it('takes a folder that holds only what a system leaves behind', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '.DS_Store'), '')

    await expect(aClosedVault(folder)).resolves.toBeUndefined()
  })

  it('refuses a folder that is a vault already', async () => {
    const folder = temporaryFolder()
    await aClosedVault(folder)
    const before = readHeaderCopies(folder, true)

    await expect(aVault(folder)).rejects.toMatchObject({ code: 'vault_exists' })

    expect(readHeaderCopies(folder, true)).toEqual(before)
  })

  it('refuses a folder that is a file', async () => {
    const path = join(temporaryFolder(), 'file')
    writeFileSync(path, '')

    await expect(aVault(path)).rejects.toMatchObject({ code: 'vault_folder_unusable' })
  })

  it('refuses the test cost where it is not allowed, and leaves nothing', async () => {
    const folder = temporaryFolder()

    await expect(
      createVault({ folder, passphrase: typed('x'), now, kdf: testKdf }),
    ).rejects.toMatchObject({ code: 'vault_settings_refused' })

    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves an empty folder when the derivation cannot be done', async () => {
    const folder = temporaryFolder()
    const random = (bytes: number): Buffer => {
      // The salt is the last thing drawn before the derivation; one byte is too short for it.
      return Buffer.alloc(bytes === 16 ? 1 : bytes, 1)
    }

    await expect(
      createVault({
        folder,
        passphrase: typed('x'),
        now,
        random,
        kdf: testKdf,
        allowTestProfile: true,
      }),
    ).rejects.toMatchObject({ code: 'not_enough_memory' })

    expect(readdirSync(folder)).toEqual([])
  })
})
