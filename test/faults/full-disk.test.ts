import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest'
import { migrate } from '../../main/storage/migrate.ts'
import { migrations } from '../../main/storage/migrations/index.ts'
import type { ExpectedError } from '../../shared/errors/errors.ts'
import { temporaryFolder } from '../main/vault/temporary-vault.ts'
import { checkSaves, openFaultVault, saveOnce } from './fault-vault.ts'

/** Gives a disk of 2 MiB, which only root can make. */
function smallDisk(test: TestContext): string {
  const folder = temporaryFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    test.skip('skipped: no tmpfs')
  }
  onTestFinished(() => {
    execFileSync('umount', [folder])
  })
  return folder
}

function codeOf(call: () => unknown): string {
  try {
    call()
    return 'none'
  } catch (error) {
    return (error as ExpectedError).code
  }
}

/** Fills what is left of the disk. */
function fillUp(folder: string): void {
  for (const size of [65_536, 4096, 512]) {
    for (let block = 0; block < 64; block += 1) {
      try {
        writeFileSync(join(folder, 'ballast'), Buffer.alloc(size), { flag: 'a' })
      } catch {
        break
      }
    }
  }
}

describe('a full disk', () => {
  it('refuses saves in plain words, loses none that was acknowledged, and lets the person go on', {
    timeout: 120_000,
  }, async (test) => {
    const folder = smallDisk(test)
    const first = await openFaultVault(folder)
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(262_144))
    let acknowledged = 0
    const code = codeOf(() => {
      for (;;) acknowledged = saveOnce(first.db)
    })
    const again = codeOf(() => saveOnce(first.db))
    const whileFull = checkSaves(first.db, acknowledged)

    rmSync(join(folder, 'ballast'))
    acknowledged = saveOnce(first.db)
    first.close()
    const opened = await openFaultVault(folder)

    expect([code, again]).toEqual(['disk_full', 'disk_full'])
    expect([whileFull, checkSaves(opened.db, acknowledged)]).toEqual([[], []])
    expect(acknowledged).toBeGreaterThan(20)
    opened.close()
  })

  it('stops an update of the tables before it begins, and leaves no half of a copy', {
    timeout: 120_000,
  }, async (test) => {
    const folder = smallDisk(test)
    const { db, close } = await openFaultVault(folder)
    for (let saves = 0; saves < 30; saves += 1) saveOnce(db)
    fillUp(folder)
    const version = Number(db.pragma('user_version', { simple: true }))
    const up = () => db.exec('CREATE TABLE later (id)')
    const step = { version: version + 10, name: 'add a table', up }

    expect(codeOf(() => migrate(db, [...migrations, step]))).toBe('disk_full')

    expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([])
    expect(db.pragma('user_version', { simple: true })).toBe(version)
    close()
  })

  it('keeps the header in use when a new one cannot be written', async (test) => {
    const folder = smallDisk(test)
    const { close } = await openFaultVault(folder)
    close()
    rmSync(join(folder, 'vault.b.json'))
    fillUp(folder)

    const refused = await openFaultVault(folder).then(
      () => 'none',
      (error: ExpectedError) => error.code,
    )
    rmSync(join(folder, 'ballast'))
    const opened = await openFaultVault(folder)

    expect(['vault_folder_unusable', 'vault_header_not_written']).toContain(refused)
    expect(opened.vault.headerRepaired).toBe(true)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    opened.close()
  })
})
