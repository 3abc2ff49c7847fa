import { deriveLinks } from '../../../shared/case/links.ts'
import { nouns } from '../../../shared/case/nouns.ts'
import { parseBody } from '../../../shared/case/parse-body.ts'
import type { CaseId, JsonObject, RecordId, StoredRecord } from '../../../shared/case/record.ts'
import { ExpectedError } from '../../../shared/errors/errors.ts'
import { countAttachmentBytes, insertAttachmentBytes } from '../../storage/attachment-store.ts'
import { openChange } from '../../storage/change-store.ts'
import type { ReadableDb, WritableDb } from '../../storage/database.ts'
import { findRecord, insertRecord, listRecords } from '../../storage/record-store.ts'
import { transact } from '../../storage/transact.ts'
import type { CommandContext } from '../command-context.ts'
import type { ReadDocument } from './read-document.ts'

/** The most bytes that the documents of one case may take together: what its exported file can still hold. */
export const maxCaseDocumentBytes = 40 * 1024 * 1024

/** What is attached: what the worker read it to be, and its bytes. */
export interface HandedDocument {
  readonly read: ReadDocument
  readonly bytes: Uint8Array
}

/**
 * Keeps a document with a piece of evidence, in one change and one transaction; who may see the evidence may see it.
 *
 * @throws {ExpectedError} `record_not_found` when the evidence is not in the case; `already_attached`; `documents_full`.
 */
export function attachDocument(
  db: WritableDb,
  caseId: CaseId,
  evidenceId: RecordId,
  { read, bytes }: HandedDocument,
  { actor, now, newId }: CommandContext & { readonly newId: () => RecordId },
): { readonly changeId: number; readonly recordId: RecordId } {
  const { compartment, heldFrom, heldUntilOn } = requireEvidence(db, caseId, evidenceId)
  requireNew(db, caseId, evidenceId, read)
  requireRoom(db, caseId, bytes)
  // Read back as any other body is; what was read is plain JSON.
  const body = parseBody('attachment', { evidence: evidenceId, ...read }) as unknown as JsonObject
  const id = newId()
  const record = {
    ...{ id, caseId, noun: 'attachment', compartment, heldFrom, heldUntilOn, body },
    standing: 'established' as const,
    bodyVersion: nouns.attachment.bodyVersion,
    links: deriveLinks('attachment', body),
  }
  const at = now()
  const command = 'attachment.add'
  const facts = { format: read.format, bytes: read.bytes, sha256: read.sha256 }
  return transact(db, { command, actor, object: id, caseId, at, facts }, () => {
    const changeId = openChange(db, { caseId, at, command, label: 'attachment' })
    insertRecord(db, record, { changeId, at })
    insertAttachmentBytes(db, id, bytes)
    return { changeId, recordId: id }
  })
}

function requireEvidence(db: ReadableDb, caseId: CaseId, id: RecordId): StoredRecord {
  const evidence = findRecord(db, id)
  if (evidence?.caseId === caseId && evidence.noun === 'evidence') return evidence
  throw new ExpectedError(
    'record_not_found',
    'This piece of evidence is no longer in the case. Choose another, and attach the document there.',
    ['evidenceId'],
  )
}

function requireNew(
  db: ReadableDb,
  caseId: CaseId,
  evidenceId: RecordId,
  { sha256 }: ReadDocument,
): void {
  const there = listRecords(db, caseId, 'attachment').some(
    ({ body }) => body.evidence === evidenceId && body.sha256 === sha256,
  )
  if (there)
    throw new ExpectedError(
      'already_attached',
      'This very document is attached to this piece of evidence already.',
      ['file'],
    )
}

function requireRoom(db: ReadableDb, caseId: CaseId, bytes: Uint8Array): void {
  if (countAttachmentBytes(db, caseId) + bytes.byteLength <= maxCaseDocumentBytes) return
  throw new ExpectedError(
    'documents_full',
    'The documents of one case may take 40 MB together, and with this one they would take more. Remove one that is filed elsewhere, or attach a smaller copy.',
    ['file'],
  )
}
