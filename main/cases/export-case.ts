import { createHash } from 'node:crypto'
import { buildExchangedCase, formatExchangedCase } from '../../shared/case/build-exchanged-case.ts'
import type { CaseId } from '../../shared/case/record.ts'
import type { WritableDb } from '../storage/database.ts'
import { transact } from '../storage/transact.ts'
import type { CommandContext } from './command-context.ts'
import { loadCaseFile } from './open-case.ts'

/**
 * Gives the text of a whole case for a file, held and separate records included; the audit says so with the fingerprint
 * of the text. The file is not encrypted.
 *
 * @throws {ExpectedError} `case_not_found`.
 */
export function exportCase(db: WritableDb, caseId: CaseId, { actor, now }: CommandContext): string {
  const at = now()
  const exchanged = buildExchangedCase(loadCaseFile(db, caseId), at)
  const text = formatExchangedCase(exchanged)
  const sha256 = createHash('sha256').update(text).digest('hex')
  const facts = { format: exchanged.version, records: exchanged.records.length, sha256 }
  transact(
    db,
    { command: 'case.export', actor, object: caseId, caseId, at, facts },
    () => undefined,
  )
  return text
}
