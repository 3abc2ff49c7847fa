import type { ExchangedCase, ExchangedRecord } from '../../shared/case/exchange.ts'
import { deriveLinks } from '../../shared/case/links.ts'
import type { CaseId, JsonObject, RecordId } from '../../shared/case/record.ts'
import { parseIsoInstant } from '../../shared/dates/iso-date.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { insertAttachmentBytes } from '../storage/attachment-store.ts'
import { insertCase, listCases, loadCase, updateCase } from '../storage/case-store.ts'
import { openChange } from '../storage/change-store.ts'
import type { ReadableDb, WritableDb } from '../storage/database.ts'
import { hasRecordId, updateRecordTimes } from '../storage/history/imported-records.ts'
import { insertRecords, type NewRecord } from '../storage/record-store.ts'
import { transact } from '../storage/transact.ts'
import type { CommandContext } from './command-context.ts'

/** What taking in a case needs beside the file. */
export interface ImportContext extends CommandContext {
  /** What to do when the vault holds this very case already; absent: refuse. */
  readonly ifThere?: 'open' | undefined
}

/**
 * Takes a whole case out of an exchanged file into the vault, in one transaction: ids, order and instants stay as they
 * were, documents have their bytes, so that exporting it again gives the same file.
 *
 * @returns the id of the case. With `ifThere: 'open'`, a case that is there already stays as it is.
 * @throws {ExpectedError} `case_already_here`; `reference_taken`; `record_already_here` when another case has one of the records. Nothing is changed then.
 */
export function importCase(
  db: WritableDb,
  exchanged: ExchangedCase,
  context: ImportContext,
): CaseId {
  const id = exchanged.case.id as CaseId // the schema has held it to the pattern of ids
  if (listCases(db).some((one) => one.id === id)) {
    if (context.ifThere === 'open') return id
    throw new ExpectedError(
      'case_already_here',
      'This case is in the vault already. Open it, or remove it before taking in this file.',
    )
  }
  requireFreshRecords(db, exchanged)
  const at = context.now()
  const facts = { format: exchanged.version, records: exchanged.records.length }
  const entry = { command: 'case.import', actor: context.actor, object: id, caseId: id, at, facts }
  transact(db, entry, () => {
    writeCase(db, id, exchanged)
    const changeId = openChange(db, { caseId: id, at, command: 'case.import', label: 'case' })
    insertRecords(
      db,
      exchanged.records.map((record) => newRecord(id, record)),
      { changeId, at },
    )
    for (const record of exchanged.records) updateRecordTimes(db, record.id, record)
    // The file was read with each of these tied to its record.
    for (const { id: document, base64 } of exchanged.attachments ?? [])
      insertAttachmentBytes(db, document as RecordId, Buffer.from(base64, 'base64'))
  })
  return id
}

function requireFreshRecords(db: ReadableDb, { records }: ExchangedCase): void {
  const index = records.findIndex(({ id }) => hasRecordId(db, id))
  if (index < 0) return
  throw new ExpectedError(
    'record_already_here',
    `records[${index}]: another case in this vault has this record. Export the case again, or remove the other one first.`,
    ['records', index, 'id'],
  )
}

function writeCase(db: WritableDb, id: CaseId, { case: details }: ExchangedCase): void {
  const { reference, openedAt, closedAt } = details
  insertCase(db, { id, reference, openedAt: parseIsoInstant(openedAt) })
  if (closedAt === undefined) return
  const closed = parseIsoInstant(closedAt)
  const { revision } = loadCase(db, id)
  updateCase(db, { id, reference, closedAt: closed, expectedRevision: revision }, closed)
}

function newRecord(caseId: CaseId, record: ExchangedRecord): NewRecord {
  const { id, noun, compartment, heldFrom, heldUntilOn, standing, bodyVersion } = record
  // A body of any noun is a plain JSON object; its own type only names the fields.
  const body = record.body as JsonObject
  const links = deriveLinks(noun, body).map(({ field, toId }) => ({ field, toId }))
  const header = { compartment, heldFrom, heldUntilOn, standing }
  return { id, caseId, noun, ...header, body, bodyVersion, links }
}
