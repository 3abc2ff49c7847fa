import { randomBytes } from 'node:crypto'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { openVaultDatabase } from '../storage/open-vault-database.ts'
import { createVault } from '../vault/create-vault.ts'
import { unlockVault } from '../vault/unlock-vault.ts'

/**
 * Makes a vault with the cost of a real one, closes it and opens it again.
 *
 * @param folder a folder that is not there yet; the caller removes it.
 * @returns what was seen, in words. @throws when anything of it fails; opening refuses when a setting does not read back
 * as asked.
 */
export async function tryVault(folder: string, now: IsoInstant): Promise<string> {
  const words = randomBytes(24).toString('base64')
  const made = await createVault({ folder, passphrase: Buffer.from(words), now })
  try {
    openVaultDatabase(made).db.close()
  } finally {
    made.close()
  }
  const opened = await unlockVault({ folder, passphrase: Buffer.from(words), now })
  try {
    openVaultDatabase(opened).db.close()
  } finally {
    opened.close()
  }
  return 'opened with the parameters of a real vault'
}
