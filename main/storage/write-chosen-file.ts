import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path'
import { ExpectedError } from '../../shared/errors/errors.ts'

/** How a file outside the vault may be written. */
export interface ChosenFile {
  /** What its name must end in, such as `.pdf`; added when the name has no ending. */
  readonly extension: string
  /** A folder that nothing may be written into: the vault's own. */
  readonly keepOutOf: string
  /** True when the person has said, in the system's own dialog, that a file of that name may be replaced. */
  readonly replace?: boolean | undefined
}

/**
 * Writes bytes to a file that the person chose: whole, or not at all. The bytes are on the disk when this returns.
 *
 * @param chosen an absolute path; the folder is there already.
 * @returns the path written.
 * @throws {ExpectedError} `path_not_usable`, `file_exists` or `file_not_written`; nothing is left behind.
 */
export function writeChosenFile(chosen: string, bytes: Uint8Array, rules: ChosenFile): string {
  const path = requireUsable(chosen, rules)
  let folder: string | undefined
  try {
    folder = mkdtempSync(join(dirname(path), '.throughline-'))
    const temporary = join(folder, basename(path))
    const file = openSync(temporary, 'wx', 0o600)
    try {
      // One call may write less than it was given.
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
    return path
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new ExpectedError(
      'file_not_written',
      code === 'ENOSPC'
        ? 'The file was not written: the disk is full. Free some space, or choose another place.'
        : `The file was not written (${code}). Choose another place, such as your documents folder.`,
      ['path'],
    )
  } finally {
    if (folder) rmSync(folder, { recursive: true, force: true })
  }
}

function requireUsable(chosen: string, { extension, keepOutOf, replace }: ChosenFile): string {
  const refuse = (message: string) => new ExpectedError('path_not_usable', message, ['path'])
  if (!isAbsolute(chosen)) throw refuse('Enter the whole path, beginning with the drive or /')
  const path = extname(chosen) === '' ? `${resolve(chosen)}${extension}` : resolve(chosen)
  if (extname(path).toLowerCase() !== extension)
    throw refuse(`Enter a file name that ends in ${extension}`)
  if (!existsSync(dirname(path)) || !statSync(dirname(path)).isDirectory())
    throw refuse('There is no such folder. Choose one that is there.')
  const inside = relative(resolve(keepOutOf), path)
  if (inside !== '' && !inside.startsWith('..') && !isAbsolute(inside))
    throw refuse('Choose a place outside the vault: files in it may be lost')
  if (!replace && existsSync(path))
    throw new ExpectedError(
      'file_exists',
      'There is a file of that name already. Enter another name; nothing was replaced.',
      ['path'],
    )
  return path
}
