import type { WritableDb } from '../storage/database.ts'
import { type Command, transact } from '../storage/transact.ts'
import { prepareChosenFile } from '../storage/write-chosen-file.ts'

/** Where a paper goes. */
export interface PaperPlace {
  /** What the person chose. */
  readonly path: string
  /** True when they have agreed that a file there is replaced. */
  readonly replace: boolean
  /** Nothing is written in here. */
  readonly vaultFolder: string
}

/** What the vault keeps of a paper, inside the command that lets it leave. */
export interface PaperNote {
  readonly write: () => void
  /** Takes back what `write` wrote: the paper did not leave after all. */
  readonly takeBack: () => void
}

/**
 * Lets a finished paper leave: its bytes go to the disk under another name, then the command with its audit entry, then
 * the file gets its name. Whenever the process ends, no paper is there that is not in the audit. When the name cannot
 * be given after all, a second entry (the command with `_failed`) says so and the note is taken back.
 *
 * @returns the path written.
 * @throws {ExpectedError} what `prepareChosenFile`, its `place` and `transact` throw; no new file is left then.
 */
export function writePaper(
  db: WritableDb,
  command: Command<void>,
  bytes: Uint8Array,
  place: PaperPlace,
  note?: PaperNote,
): string {
  const paper = prepareChosenFile(place.path, bytes, {
    extension: '.pdf',
    keepOutOf: place.vaultFolder,
    replace: place.replace,
  })
  try {
    transact(db, command, () => note?.write())
  } catch (error) {
    paper.drop()
    throw error
  }
  try {
    return paper.place()
  } catch (error) {
    takeBack(db, command, note)
    throw error
  }
}

function takeBack(db: WritableDb, command: Command<void>, note: PaperNote | undefined): void {
  try {
    const failed = { ...command, command: `${command.command}_failed` }
    transact(db, failed, () => note?.takeBack())
  } catch {
    // The audit then tells of a paper that is not there, never the other way round; the person hears the first failure.
  }
}
