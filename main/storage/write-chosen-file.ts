import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
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

/** Bytes that are on the disk beside the place they are for, which is as it was. One of the two is called, once. */
export interface PreparedFile {
  /** Puts the file in its place, whole. @returns its path. @throws {ExpectedError} `file_exists`, `file_not_written`. */
  readonly place: () => string
  /** Takes the bytes away again. */
  readonly drop: () => void
}

// What a process that was ended leaves behind; the six characters are the system's.
const unfinished = '.throughline-unfinished-'
const ownNames = /^(vault\.[ab]\.json|vault\.lock|cases\.db)/i

/**
 * Writes bytes to a file that the person chose: whole, or not at all. The bytes are on the disk when this returns.
 *
 * @param chosen an absolute path; the folder is there already.
 * @returns the path written.
 * @throws {ExpectedError} `path_not_usable`, `file_exists` or `file_not_written`; nothing is left behind.
 */
export function writeChosenFile(chosen: string, bytes: Uint8Array, rules: ChosenFile): string {
  return prepareChosenFile(chosen, bytes, rules).place()
}

/**
 * Writes bytes beside the place that the person chose, so that only a change of name is left to do. What an earlier
 * process left unfinished in that folder is swept away.
 *
 * @throws {ExpectedError} as `writeChosenFile`; nothing is left behind then.
 */
export function prepareChosenFile(
  chosen: string,
  bytes: Uint8Array,
  rules: ChosenFile,
): PreparedFile {
  const path = requireUsable(chosen, rules)
  sweepUnfinished(dirname(path))
  let folder: string | undefined
  const drop = () => {
    if (folder) rmSync(folder, { recursive: true, force: true })
  }
  try {
    folder = mkdtempSync(join(dirname(path), unfinished))
    const temporary = join(folder, basename(path))
    writeFlushed(temporary, bytes)
    const place = () => {
      try {
        // Again: another program may have put a file there meanwhile.
        requireFree(path, rules)
        renameSync(temporary, path)
        return path
      } catch (error) {
        throw notWritten(error)
      } finally {
        drop()
      }
    }
    return { place, drop }
  } catch (error) {
    drop()
    throw notWritten(error)
  }
}

function writeFlushed(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    // One call may write less than it was given.
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function notWritten(error: unknown): ExpectedError {
  if (error instanceof ExpectedError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return new ExpectedError(
    'file_not_written',
    code === 'ENOSPC'
      ? 'The file was not written: the disk is full. Free some space, or choose another place.'
      : `The file was not written (${code}). Choose another place, such as your documents folder.`,
    ['path'],
  )
}

function sweepUnfinished(folder: string): void {
  try {
    for (const { name } of readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name.startsWith(unfinished),
    )) {
      const left = join(folder, name)
      // One that is younger than this process may be of another that is still writing.
      if (lstatSync(left).mtimeMs < performance.timeOrigin) rmSync(left, { recursive: true })
    }
  } catch {
    // Leftovers are no reason to refuse a file; the next one written here tries again.
  }
}

function requireUsable(chosen: string, rules: ChosenFile): string {
  const { extension, keepOutOf } = rules
  if (!isAbsolute(chosen)) throw refusal('Enter the whole path, beginning with the drive or /')
  const path = extname(chosen) === '' ? `${resolve(chosen)}${extension}` : resolve(chosen)
  if (extname(path).toLowerCase() !== extension)
    throw refusal(`Enter a file name that ends in ${extension}`)
  if (!existsSync(dirname(path)) || !statSync(dirname(path)).isDirectory())
    throw refusal('There is no such folder. Choose one that is there.')
  if (isInside(dirname(path), keepOutOf))
    throw refusal('Choose a place outside the vault: files in it may be lost')
  if (ownNames.test(basename(path)))
    throw refusal('The files of a vault have names like that. Enter another name.')
  requireFree(path, rules)
  return path
}

/** Tells whether a folder is another one or within it, whatever links lead there. */
function isInside(folder: string, outer: string): boolean {
  const way = relative(realOf(outer), realOf(folder))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function realOf(folder: string): string {
  return existsSync(folder) ? realpathSync.native(folder) : resolve(folder)
}

function requireFree(path: string, { replace }: ChosenFile): void {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return
  if (!found.isFile())
    throw refusal('There is a folder or a link of that name. Enter another name.')
  if (!replace)
    throw new ExpectedError(
      'file_exists',
      'There is a file of that name already. Enter another name; nothing was replaced.',
      ['path'],
    )
}

function refusal(message: string): ExpectedError {
  return new ExpectedError('path_not_usable', message, ['path'])
}
