import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const fileName = 'last-vault.json'

/** Finds the folder of the vault last opened on this computer; `undefined` when there is none, or it has gone. */
export function findLastVault(userDataFolder: string): string | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(userDataFolder, fileName), 'utf8'))
    if (typeof value !== 'object' || value === null || !('folder' in value)) return undefined
    return typeof value.folder === 'string' && existsSync(value.folder) ? value.folder : undefined
  } catch {
    return undefined
  }
}

/** Notes which vault was opened. A computer that cannot keep the note still opens the vault. */
export function saveLastVault(userDataFolder: string, folder: string): void {
  try {
    mkdirSync(userDataFolder, { recursive: true, mode: 0o700 })
    writeFileSync(join(userDataFolder, fileName), JSON.stringify({ folder }), { mode: 0o600 })
  } catch {
    // Convenience only: the person can always choose the folder.
  }
}

/** Gives the folder in which a new vault goes unless the person chooses another. */
export function suggestVaultFolder(documentsFolder: string): string {
  return join(documentsFolder, 'Throughline vault')
}
