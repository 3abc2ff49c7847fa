import { createHash } from 'node:crypto'
import { buildExchangedCase, formatExchangedCase } from '../../shared/case/build-exchanged-case.ts'
import type { CaseId } from '../../shared/case/record.ts'
import type { WritableDb } from '../storage/database.ts'
import { type LeavingPlace, writeLeavingFile } from '../storage/write-leaving-file.ts'
import type { CommandContext } from './command-context.ts'
import { loadCaseFile } from './open-case.ts'

/**
 * Writes a whole case to a file, held and separate records included; the audit says so with the fingerprint of the
 * text, and says nothing of a file that could not be written. The file is not encrypted.
 *
 * @returns the path written.
 * @throws {ExpectedError} `case_not_found`, what `writeLeavingFile` throws.
 */
export function exportCase(
  db: WritableDb,
  caseId: CaseId,
  { actor, now }: CommandContext,
  place: LeavingPlace,
): string {
  const at = now()
  const exchanged = buildExchangedCase(loadCaseFile(db, caseId), at)
  const text = formatExchangedCase(exchanged)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const facts = { format: exchanged.version, records: exchanged.records.length, sha256 }
  const command = { command: 'case.export', actor, object: caseId, caseId, at, facts }
  return writeLeavingFile(db, command, Buffer.from(text), { ...place, extension: '.json' })
}
