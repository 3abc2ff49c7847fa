import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrations } from '../../../main/storage/migrations/index.ts'
import { openVaultDatabase } from '../../../main/storage/open-vault-database.ts'
import { headerFiles } from '../../../main/vault/header-copies.ts'
import { aVault, unlock } from '../vault/temporary-vault.ts'
import { codeOf, temporaryFolder } from './temporary-database.ts'

describe('openVaultDatabase', () => {
  it('makes the database of a new vault once, and opens it ever after', async () => {
    const folder = temporaryFolder()
    const vault = await aVault(folder)

    const made = openVaultDatabase(vault)

    expect(made.migrated.ran).toEqual(migrations.map(({ version }) => version))
    expect(vault.databasePending).toBe(false)
    made.db.close()
    vault.close()
    const again = await unlock(folder)
    const opened = openVaultDatabase(again)
    expect(opened).toMatchObject({ recovered: false, migrated: { ran: [] } })
    opened.db.close()
    again.close()
  })

  it('goes on where the making of a vault was cut off', async () => {
    const folder = temporaryFolder()
    const first = await aVault(folder)
    first.close()

    const vault = await unlock(folder)
    const { db } = openVaultDatabase(vault)

    expect(db.prepare('SELECT count(*) AS cases FROM cases').get()).toEqual({ cases: 0 })
    db.close()
    vault.close()
  })

  it.each(['vault.a.json', 'vault.b.json'])(
    'leaves the headers as they are when the one left, %s, is not of these records',
    async (file) => {
      const [folder, other] = [temporaryFolder(), temporaryFolder()]
      for (const place of [folder, other]) {
        const made = await aVault(place)
        openVaultDatabase(made).db.close()
        made.close()
      }
      for (const own of headerFiles) writeFileSync(join(folder, own), 'spoilt')
      copyFileSync(join(other, file), join(folder, file))
      const before = headerFiles.map((own) => readFileSync(join(folder, own)))

      const vault = await unlock(folder)
      expect(codeOf(() => openVaultDatabase(vault))).toBe('records_damaged')
      vault.close()

      expect(headerFiles.map((own) => readFileSync(join(folder, own)))).toEqual(before)
      expect(readdirSync(folder).filter((name) => name.includes('replaced'))).toEqual([])
    },
  )

  it('never makes an empty database in place of one that is gone', async () => {
    const folder = temporaryFolder()
    const vault = await aVault(folder)
    openVaultDatabase(vault).db.close()
    rmSync(join(folder, 'cases.db'))

    expect(codeOf(() => openVaultDatabase(vault))).toBe('records_missing')

    vault.close()
  })
})
