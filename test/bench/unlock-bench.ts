import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openVaultDatabase } from '../../main/storage/open-vault-database.ts'
import { deriveKek, loadArgon2 } from '../../main/vault/argon2.ts'
import { createVault } from '../../main/vault/create-vault.ts'
import { defaultKdf } from '../../main/vault/kdf-params.ts'
import type { OpenVault } from '../../main/vault/open-vault.ts'
import { unlockVault } from '../../main/vault/unlock-vault.ts'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { type BenchRow, buildRow, timeByTurns } from './measure.ts'

// The clock is passed in everywhere; a bench needs no other day.
const now = '2026-02-04T09:10:00.000Z' as IsoInstant

/** A plainly invented passphrase; each unlocking zeroes the bytes it is given. */
function passphrase(): Uint8Array {
  return new TextEncoder().encode('harbour lantern quiet meadow signal')
}

/** Opens and closes the database and then the vault. */
function openAndClose(vault: OpenVault): void {
  openVaultDatabase(vault).db.close()
  vault.close()
}

/** Splits unlocking, at the strength the product ships with, into key derivation and all the rest. */
export async function benchUnlock(rounds = 9): Promise<readonly BenchRow[]> {
  const folder = join(mkdtempSync(join(tmpdir(), 'throughline-bench-')), 'vault')
  const argon2 = await loadArgon2()
  const salt = Buffer.alloc(16, 1)
  try {
    openAndClose(await createVault({ folder, passphrase: passphrase(), now, kdf: defaultKdf }))
    const times = await timeByTurns(
      {
        whole: async () =>
          openAndClose(await unlockVault({ folder, passphrase: passphrase(), now })),
        derivation: () => deriveKek(argon2, passphrase(), salt, defaultKdf),
      },
      rounds,
    )
    const { whole = [], derivation = [] } = times
    const rest = whole.map((time, index) => time - (derivation[index] ?? 0))
    return [
      buildRow('unlock: key derivation over the whole', derivation, whole),
      buildRow('unlock: all the rest over the whole', rest, whole),
    ]
  } finally {
    rmSync(join(folder, '..'), { recursive: true, force: true })
  }
}
