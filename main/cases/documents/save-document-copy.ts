import { createHash } from 'node:crypto'
import { parseBody } from '../../../shared/case/parse-body.ts'
import type { CaseId, RecordId } from '../../../shared/case/record.ts'
import { ExpectedError } from '../../../shared/errors/errors.ts'
import { loadAttachmentBytes } from '../../storage/attachment-store.ts'
import type { WritableDb } from '../../storage/database.ts'
import { findRecord } from '../../storage/record-store.ts'
import { type LeavingPlace, writeLeavingFile } from '../../storage/write-leaving-file.ts'
import type { CommandContext } from '../command-context.ts'

/**
 * Writes a copy of an attached document where the person chose, unchanged and not encrypted; the audit says so.
 *
 * @returns the path written.
 * @throws {ExpectedError} `record_not_found`; `document_changed` when the bytes are not the ones that were attached; what
 * `writeLeavingFile` throws.
 */
export function saveDocumentCopy(
  db: WritableDb,
  caseId: CaseId,
  id: RecordId,
  { actor, now }: CommandContext,
  place: LeavingPlace,
): string {
  const record = findRecord(db, id)
  if (record?.caseId !== caseId || record.noun !== 'attachment')
    throw new ExpectedError(
      'record_not_found',
      'This document is no longer in the case. Go back to the evidence and choose another.',
    )
  const { format, sha256 } = parseBody('attachment', record.body)
  const bytes = loadAttachmentBytes(db, id)
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new ExpectedError(
      'document_changed',
      'What is kept is not the document that was attached, so nothing was written. Attach it again from where it came.',
    )
  const facts = { format, bytes: bytes.byteLength, sha256 }
  const command = { command: 'attachment.save_copy', actor, object: id, caseId, at: now(), facts }
  return writeLeavingFile(db, command, bytes, { ...place, extension: `.${format}` })
}
