import { rmSync } from 'node:fs'
import type { WritableDb } from '../storage/database.ts'
import { type Command, transact } from '../storage/transact.ts'
import { writeChosenFile } from '../storage/write-chosen-file.ts'

/** Where a paper goes. */
export interface PaperPlace {
  /** What the person chose. */
  readonly path: string
  /** True when they have agreed that a file there is replaced. */
  readonly replace: boolean
  /** Nothing is written in here. */
  readonly vaultFolder: string
}

/**
 * Writes a finished paper to its file inside one command, so that a paper that left is in the audit and one that did not
 * is not.
 *
 * @param note writes what the vault keeps of it, before the file is written.
 * @returns the path written.
 * @throws {ExpectedError} what `writeChosenFile` and `transact` throw; no new file is left then.
 */
export function writePaper(
  db: WritableDb,
  command: Command<string>,
  bytes: Uint8Array,
  place: PaperPlace,
  note: () => void = () => undefined,
): string {
  let written: string | undefined
  try {
    return transact(db, command, () => {
      note()
      written = writeChosenFile(place.path, bytes, {
        extension: '.pdf',
        keepOutOf: place.vaultFolder,
        replace: place.replace,
      })
      return written
    })
  } catch (error) {
    // The commit failed after the file was there: a paper that the vault does not know of must not stay.
    if (written !== undefined) rmSync(written, { force: true })
    throw error
  }
}
