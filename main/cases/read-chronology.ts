import { createHash } from 'node:crypto'
import type { ChronologyFile } from '../../shared/chronology/preview.ts'
import { readRows } from '../../shared/chronology/read-rows.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { shownName } from './documents/shown-name.ts'
import { readChronologyTable, separatorWords } from './read-chronology-table.ts'
import { readChronologyText } from './read-chronology-text.ts'

/** The largest chronology file, in bytes: 10 MB. */
export const maxChronologyBytes = 10 * 1024 * 1024

/**
 * Reads one file of another agency's chronology as it came. Undated and ragged rows are kept, with what is odd about
 * them in words. Give it untrusted bytes in a worker only: see `read-in-worker.ts`.
 *
 * @param agency whose chronology it is, as the person says.
 * @throws {ExpectedError} naming the file, the row where there is one, and what to do.
 */
export function readChronology(
  bytes: Uint8Array,
  fileName: string,
  agency: string,
): ChronologyFile {
  const name = shownName(fileName)
  if (bytes.byteLength > maxChronologyBytes)
    throw new ExpectedError(
      'file_too_large',
      `${name} is larger than 10 MB. Check that it is the chronology, or split it.`,
      [name],
    )
  const { text, encoding } = readChronologyText(bytes, name)
  const table = readChronologyTable(text, name)
  return {
    fileName: name,
    agency: agency.trim(),
    encoding,
    separator: separatorWords[table.separator],
    headings: table.headings,
    rows: readRows(table, agency.trim()),
    fingerprint: createHash('sha256').update(bytes).digest('hex'),
  }
}
