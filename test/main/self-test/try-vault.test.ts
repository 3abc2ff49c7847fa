import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tryVault } from '../../../main/self-test/try-vault.ts'
import { now, temporaryFolder } from '../vault/temporary-vault.ts'

describe('the check of a vault', () => {
  it('makes one, opens it again and leaves it closed', async () => {
    const folder = join(temporaryFolder(), 'vault')

    expect(await tryVault(folder, now)).toContain('opened')

    expect(existsSync(join(folder, 'cases.db'))).toBe(true)
    expect(existsSync(join(folder, 'vault.lock'))).toBe(false)
  })

  it('fails where a vault cannot be made', async () => {
    const folder = join(temporaryFolder(), 'vault')
    mkdirSync(folder)
    writeFileSync(join(folder, 'a-file'), 'of somebody')

    await expect(tryVault(folder, now)).rejects.toMatchObject({ code: 'vault_folder_not_empty' })
  })
})
