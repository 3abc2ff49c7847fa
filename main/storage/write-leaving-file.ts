import type { WritableDb } from './database.ts'
import { type Command, transact } from './transact.ts'
import { prepareChosenFile } from './write-chosen-file.ts'

/** Where a file goes that leaves the vault: a paper, or a whole case. */
export interface LeavingPlace {
  /** What the person chose. */
  readonly path: string
  /** True when they have agreed that a file there is replaced. */
  readonly replace: boolean
  /** Nothing is written in here. */
  readonly vaultFolder: string
}

/** What the vault keeps of a file, inside the command that lets it leave. */
export interface LeavingNote {
  readonly write: () => void
  /** Takes back what `write` wrote: the file did not leave after all. */
  readonly takeBack: () => void
}

/**
 * Lets a finished file leave: its bytes go to the disk under another name, then the command with its audit entry, then
 * the file gets its name. Whenever the process ends, no file is there that is not in the audit. When the name cannot
 * be given after all, a second entry (the command with `_failed`) says so and the note is taken back.
 *
 * @param place with what the name of such a file ends in, such as `.pdf`.
 * @returns the path written.
 * @throws {ExpectedError} what `prepareChosenFile`, its `place` and `transact` throw; no new file is left then.
 */
export function writeLeavingFile(
  db: WritableDb,
  command: Command<void>,
  bytes: Uint8Array,
  place: LeavingPlace & { readonly extension: string },
  note?: LeavingNote,
): string {
  const file = prepareChosenFile(place.path, bytes, {
    extension: place.extension,
    keepOutOf: place.vaultFolder,
    replace: place.replace,
  })
  try {
    transact(db, command, () => note?.write())
  } catch (error) {
    file.drop()
    throw error
  }
  try {
    return file.place()
  } catch (error) {
    takeBack(db, command, note)
    throw error
  }
}

function takeBack(db: WritableDb, command: Command<void>, note: LeavingNote | undefined): void {
  try {
    const failed = { ...command, command: `${command.command}_failed` }
    transact(db, failed, () => note?.takeBack())
  } catch {
    // The audit then tells of a file that is not there, never the other way round; the person hears the first failure.
  }
}
