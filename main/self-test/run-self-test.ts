import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { attempt, type Check } from './attempt.ts'
import { nameCryptoLibrary, tryHash, tryNativeArgon2, tryWasmArgon2 } from './try-cryptography.ts'
import { tryPaper } from './try-paper.ts'
import { tryVault } from './try-vault.ts'

/** What the self-test needs of the place where the app runs. */
export interface SelfTestSource {
  readonly now: IsoInstant
  readonly resourcesFolder: string
}

/**
 * Tries, where the app runs, what everything else depends on. It uses a vault of its own in the system's folder for
 * temporary files, and removes it. Never throws: what fails is a check that did not hold.
 */
export async function runSelfTest({
  now,
  resourcesFolder,
}: SelfTestSource): Promise<readonly Check[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-self-test-'))
  try {
    return [
      await attempt('crypto library', nameCryptoLibrary),
      await attempt('SHA-256 known answer', tryHash),
      await attempt('Argon2id, native', tryNativeArgon2),
      await attempt('Argon2id, WebAssembly', tryWasmArgon2),
      await attempt('a vault is made, closed and opened again, with every setting read back', () =>
        tryVault(join(folder, 'vault'), now),
      ),
      await attempt('a protected paper is made in a worker and opened with its code', () =>
        tryPaper(resourcesFolder),
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
