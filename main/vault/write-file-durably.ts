import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Puts a file in place so that after a power cut there is either the old file or the new one, whole: written beside
 * its place, flushed, renamed, and the folder flushed where the system lets a program do that.
 *
 * @throws the file system's own error; the half-written file beside it is removed.
 */
export function writeFileDurably(path: string, bytes: Uint8Array): void {
  const beside = `${path}.tmp`
  try {
    const file = openSync(beside, 'w', 0o600)
    try {
      for (let written = 0; written < bytes.length; )
        written += writeSync(file, bytes, written, bytes.length - written)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
  flushFolder(dirname(path))
}

/** Makes a rename or a removal in a folder last. Windows has no such call for folders; it journals them itself. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
