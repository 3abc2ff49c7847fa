import type { ExchangedAttachment, ExchangedCase } from '../../../shared/case/exchange.ts'
import { type Body, type CaseFile, recordsOf } from '../../../shared/case/nouns.ts'
import { wordPlace } from '../../../shared/case/word-place.ts'
import { InvalidInput } from '../../../shared/errors/errors.ts'
import { loadAttachmentBytes } from '../../storage/attachment-store.ts'
import type { ReadableDb } from '../../storage/database.ts'
import { maxCaseDocumentBytes } from './attach-document.ts'
import { type ReadDocument, readDocument } from './read-document.ts'

/** Loads the bytes of a case's documents as they are exchanged, in the order of their records. */
export function loadExchangedDocuments(
  db: ReadableDb,
  file: Pick<CaseFile, 'records'>,
): readonly ExchangedAttachment[] {
  return recordsOf(file, 'attachment').map(({ id }) => ({
    id,
    base64: loadAttachmentBytes(db, id).toString('base64'),
  }))
}

/**
 * Holds the documents of an exchanged case to their records: each has its bytes, once, and those are what the record
 * says of them. What could not be attached does not come in this way either.
 *
 * @throws {InvalidInput} naming the place. @throws {ExpectedError} as `readDocument`: `image_refused` among them.
 */
export function requireOwnDocuments({ records, attachments = [] }: ExchangedCase): void {
  const missing = new Map(
    records.flatMap((record, index) =>
      record.noun === 'attachment' ? [[String(record.id), { index, body: record.body }]] : [],
    ),
  )
  let total = 0
  for (const [index, { id, base64 }] of attachments.entries()) {
    const known = missing.get(id)
    if (!known)
      throw refusal(
        ['attachments', index, 'id'],
        'This is not a document of the file, or it is here twice',
      )
    missing.delete(id)
    const bytes = Buffer.from(base64, 'base64')
    total += bytes.byteLength
    if (!isAsSaid(readDocument(bytes, known.body.name), known.body))
      throw refusal(
        ['attachments', index, 'base64'],
        'These are not the bytes that its record tells of',
      )
  }
  for (const { index } of missing.values())
    throw refusal(['records', index, 'id'], 'The bytes of this document are not in the file')
  if (total > maxCaseDocumentBytes)
    throw refusal(['attachments'], 'The documents take more than 40 MB together')
}

function isAsSaid(read: ReadDocument, { format, bytes, sha256 }: Body<'attachment'>): boolean {
  return read.format === format && read.bytes === bytes && read.sha256 === sha256
}

function refusal(place: readonly (string | number)[], message: string): InvalidInput {
  return new InvalidInput(`${wordPlace(place)}: ${message}`, place)
}
