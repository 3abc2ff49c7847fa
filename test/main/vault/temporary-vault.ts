import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createVault } from '../../../main/vault/create-vault.ts'
import { testKdf } from '../../../main/vault/kdf-params.ts'
import type { OpenVault } from '../../../main/vault/open-vault.ts'
import { unlockVault } from '../../../main/vault/unlock-vault.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'

/** The instant at which everything in these tests happens. */
export const now = parseIsoInstant('2026-11-23T11:40:00.000Z')
/** The passphrase of every vault in these tests. */
export const rightPassphrase = 'gravel lantern orbit mitten thaw'

/** Gives an empty folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Gives the bytes of a typed text, fresh each time: vault functions zero what they are given. */
export function typed(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Makes a vault with the cheap test cost in a folder. */
export function aVault(folder: string): Promise<OpenVault> {
  return createVault({
    folder,
    passphrase: typed(rightPassphrase),
    now,
    kdf: testKdf,
    allowTestProfile: true,
  })
}

/** Makes a vault and closes it. */
export async function aClosedVault(folder: string): Promise<void> {
  const vault = await aVault(folder)
  vault.close()
}

/** Opens a vault made by `aVault`. */
export function unlock(folder: string, passphrase = rightPassphrase): Promise<OpenVault> {
  return unlockVault({ folder, passphrase: typed(passphrase), now, allowTestProfile: true })
}
