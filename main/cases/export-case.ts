import { createHash } from 'node:crypto'
import { buildExchangedCase, formatExchangedCase } from '../../shared/case/build-exchanged-case.ts'
import { maxExchangedBytes } from '../../shared/case/parse-exchanged-case.ts'
import type { CaseId } from '../../shared/case/record.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import type { WritableDb } from '../storage/database.ts'
import { type LeavingPlace, writeLeavingFile } from '../storage/write-leaving-file.ts'
import type { CommandContext } from './command-context.ts'
import { loadExchangedDocuments } from './documents/exchanged-documents.ts'
import { loadCaseFile } from './open-case.ts'

/**
 * Writes a whole case to a file, held and separate records included; the audit says so with the fingerprint of the
 * text, and says nothing of a file that could not be written. The file is not encrypted.
 *
 * @returns the path written.
 * @throws {ExpectedError} `case_not_found`; `case_too_large` when no vault could take the file in; what `writeLeavingFile`
 *   throws.
 */
export function exportCase(
  db: WritableDb,
  caseId: CaseId,
  { actor, now }: CommandContext,
  place: LeavingPlace,
): string {
  const at = now()
  const file = loadCaseFile(db, caseId)
  const exchanged = buildExchangedCase(file, at, loadExchangedDocuments(db, file))
  const text = formatExchangedCase(exchanged)
  requireReadable(text)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const facts = { format: exchanged.version, records: exchanged.records.length, sha256 }
  const command = { command: 'case.export', actor, object: caseId, caseId, at, facts }
  return writeLeavingFile(db, command, Buffer.from(text), { ...place, extension: '.json' })
}

function requireReadable(text: string): void {
  if (Buffer.byteLength(text) <= maxExchangedBytes) return
  throw new ExpectedError(
    'case_too_large',
    'This case is larger than one exported file can be, 64 MB. Save copies of its largest documents, remove them from the case, and export it again.',
  )
}
