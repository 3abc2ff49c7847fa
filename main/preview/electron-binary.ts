import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** How long the first start waits for Electron's binary before it opens the preview instead. */
export const fetchTimeoutMs = 60_000

/**
 * Finds Electron's executable beside its npm package; `undefined` while it has not been fetched.
 *
 * @param folder the npm package's folder.
 */
export function findElectron(folder = electronFolder()): string | undefined {
  if (folder === undefined) return undefined
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const executable = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(executable) ? executable : undefined
}

/**
 * Fetches Electron's binary with the package's own installer, which checks its checksums.
 *
 * @param folder the npm package's folder.
 * @returns the executable, or `undefined` when it could not be had in time; never throws.
 */
export async function fetchElectron(
  timeoutMs = fetchTimeoutMs,
  folder = electronFolder(),
): Promise<string | undefined> {
  if (folder === undefined) return undefined
  const installer = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' })
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => installer.kill('SIGKILL'), timeoutMs)
    const ended = () => {
      clearTimeout(timer)
      resolve()
    }
    installer.on('error', ended).on('close', ended)
  })
  return findElectron(folder)
}

function electronFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  } catch {
    return undefined
  }
}
