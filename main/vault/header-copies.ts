import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from '../../shared/case/record.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import {
  formatHeader,
  headerMaxBytes,
  isAuthentic,
  parseHeader,
  sealHeader,
  type VaultHeader,
} from './header.ts'
import { writeFileDurably } from './write-file-durably.ts'

/** The two places a header is kept. Only one is ever being written. */
export const headerFiles = ['vault.a.json', 'vault.b.json'] as const
/** One of `headerFiles`. */
export type HeaderFile = (typeof headerFiles)[number]

/** A copy as found: absent and damaged are told apart only by `problem`. */
export interface HeaderCopy {
  readonly file: HeaderFile
  readonly header?: VaultHeader
  /** Why a copy that is there was refused outright. */
  readonly problem?: ExpectedError
}

/**
 * Reads both copies.
 *
 * @returns both places, in the order of `headerFiles`; at least one has a header.
 * @throws {ExpectedError} `vault_not_found` when neither is there; the reason a copy was refused when no other is
 * usable; else `vault_header_damaged`.
 */
export function readHeaderCopies(folder: string, allowTestProfile: boolean): readonly HeaderCopy[] {
  let found = 0
  const copies = headerFiles.map((file): HeaderCopy => {
    const bytes = readIfThere(join(folder, file))
    if (bytes === undefined) return { file }
    found += 1
    try {
      const header = parseHeader(bytes, allowTestProfile)
      return header === undefined ? { file } : { file, header }
    } catch (error) {
      if (error instanceof ExpectedError) return { file, problem: error }
      throw error
    }
  })
  if (copies.some((copy) => copy.header !== undefined)) return copies
  if (found === 0) {
    throw new ExpectedError(
      'vault_not_found',
      'There is no vault in this folder. Choose the folder that holds vault.a.json.',
    )
  }
  throw copies.find((copy) => copy.problem !== undefined)?.problem ?? damaged()
}

/**
 * Writes the header over the older copy, reads it back and checks it.
 *
 * @param current the generation in use, 0 for a new vault; the copy that holds it is the one left alone.
 * @returns the header as written, with the next generation.
 * @throws {ExpectedError} `vault_header_not_written`: the copy in use is still good.
 */
export function writeOlderCopy(
  folder: string,
  raw: JsonObject,
  current: { readonly file: HeaderFile; readonly generation: number } | undefined,
  headerKey: Uint8Array,
): { readonly file: HeaderFile; readonly header: VaultHeader } {
  const file = current?.file === 'vault.a.json' ? 'vault.b.json' : 'vault.a.json'
  const path = join(folder, file)
  const sealed = sealHeader(raw, (current?.generation ?? 0) + 1, headerKey)
  try {
    writeFileDurably(path, formatHeader(sealed))
    // The cost was checked when the slot was made; here only the bytes on the disk are in question.
    const header = parseHeader(readFileSync(path), true)
    if (header !== undefined && isAuthentic(header.raw, headerKey)) return { file, header }
  } catch {
    // Said below: the same words for a full disk, a lock and a file that reads back wrong.
  }
  throw new ExpectedError(
    'vault_header_not_written',
    `The vault's header (${file}) could not be written. Check that the disk has room and that you may write to the vault folder, then try again.`,
  )
}

/** The error for a vault whose two headers are both beyond reading. */
export function damaged(): ExpectedError {
  return new ExpectedError(
    'vault_header_damaged',
    'Both copies of the vault header (vault.a.json and vault.b.json) are damaged. Put one of them back from a backup of this vault; the records themselves were not touched.',
  )
}

function readIfThere(path: string): Buffer | undefined {
  try {
    // A header is small; reading a huge file under its name would only waste memory.
    if (statSync(path).size > headerMaxBytes) return Buffer.alloc(0)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    // Present, and the disk will not give it up: as good as damaged, and the other copy may still serve.
    return Buffer.alloc(0)
  }
}
