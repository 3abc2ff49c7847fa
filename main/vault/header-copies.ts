import { lstatSync, readFileSync, renameSync, statSync } from 'node:fs'
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
 * @throws {ExpectedError} `vault_not_found` when neither is there; `vault_headers_differ` when they are of two vaults;
 * the reason a copy was refused when no other is usable; else `vault_header_damaged`.
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
  requireOneVault(copies)
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
  throw notWritten(file)
}

/**
 * Makes the copy beside the one in use anew. What stood in its place is kept under `<file>.replaced-<generation>`: it
 * may be the only header of another vault.
 *
 * @param current as for `writeOlderCopy`, which writes the new copy. @throws as `writeOlderCopy`.
 */
export function repairOlderCopy(
  folder: string,
  raw: JsonObject,
  current: { readonly file: HeaderFile; readonly generation: number },
  headerKey: Uint8Array,
): { readonly file: HeaderFile; readonly header: VaultHeader } {
  const file = current.file === 'vault.a.json' ? 'vault.b.json' : 'vault.a.json'
  setAside(folder, file, current.generation + 1)
  return writeOlderCopy(folder, raw, current, headerKey)
}

/** The error for a vault whose two headers are both beyond reading. */
export function damaged(): ExpectedError {
  return new ExpectedError(
    'vault_header_damaged',
    'Both copies of the vault header (vault.a.json and vault.b.json) are damaged. Put one of them back from a backup of this vault; the records themselves were not touched.',
  )
}

/**
 * One vault's copies have one id. Where one was damaged in its id the slots beside it still stand in both; copies that
 * share nothing are of two vaults, and only a person can say which of them belongs to the records here.
 */
function requireOneVault(copies: readonly HeaderCopy[]): void {
  const [a, b] = copies.map(({ header }) => header)
  if (a === undefined || b === undefined || a.vaultId === b.vaultId) return
  const inA = new Set(a.slots.map((slot) => JSON.stringify(slot)))
  if (b.slots.some((slot) => inA.has(JSON.stringify(slot)))) return
  throw new ExpectedError(
    'vault_headers_differ',
    'The two header files in this folder, vault.a.json and vault.b.json, belong to different vaults. Neither was changed. Move the one that does not belong here to another folder and keep it, then try again. If you do not know which one, move one, try, and change them over if the records do not open.',
  )
}

function setAside(folder: string, file: HeaderFile, generation: number): void {
  const aside = join(folder, `${file}.replaced-${generation}`)
  let free = aside
  for (let more = 2; isThere(free); more += 1) free = `${aside}-${more}`
  try {
    if (isThere(join(folder, file))) renameSync(join(folder, file), free)
  } catch {
    throw notWritten(file)
  }
}

/** Also for a link that leads nowhere: nothing may be renamed over it. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function notWritten(file: HeaderFile): ExpectedError {
  return new ExpectedError(
    'vault_header_not_written',
    `The vault's header (${file}) could not be written. Check that the disk has room and that you may write to the vault folder, then try again.`,
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
