import type {
  CaseId,
  JsonObject,
  RecordHeader,
  RecordId,
  StoredRecord,
} from '../../shared/case/record.ts'
import type { IsoDate, IsoInstant } from '../../shared/dates/iso-date.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { type ReadableDb, requireCommand, statement, type WritableDb } from './database.ts'
import {
  insertFirstVersion,
  insertLinks,
  loadVersion,
  type RecordLink,
  type RecordVersion,
  removeLinksFrom,
  writeNextVersion,
} from './history/record-version.ts'

/** A record to be written for the first time. */
export interface NewRecord extends RecordHeader {
  readonly id: RecordId
  readonly caseId: CaseId
  readonly noun: string
  readonly body: JsonObject
  readonly bodyVersion: number
  /** Where the body points; every target is a live record of the same case, or is written in the same call. */
  readonly links: readonly RecordLink[]
}

/** A record as it is to be from now on. */
export interface RecordUpdate extends RecordHeader {
  readonly id: RecordId
  readonly body: JsonObject
  readonly bodyVersion: number
  readonly links: readonly RecordLink[]
  /** The revision the person was looking at. */
  readonly expectedRevision: number
}

/** The change that a write belongs to, from `openChange`. */
export interface ChangeMark {
  readonly changeId: number
  readonly at: IsoInstant
}

/** One live record that points at another. */
export interface Mention {
  readonly id: RecordId
  readonly noun: string
  readonly field: string
}

/** A record that cannot be removed while others point at it. */
export class StillMentioned extends ExpectedError {
  /** What points at it: told to the page, so that a person can be led there. */
  readonly details: readonly Mention[]

  constructor(mentions: readonly Mention[]) {
    super(
      'still_mentioned',
      'This is still mentioned elsewhere in the case. Change those entries first, then remove it.',
    )
    this.name = 'StillMentioned'
    this.details = mentions
  }
}

interface RecordRow {
  readonly id: RecordId
  readonly caseId: CaseId
  readonly noun: string
  readonly compartment: RecordHeader['compartment']
  readonly heldFrom: NonNullable<RecordHeader['heldFrom']> | null
  readonly heldUntilOn: IsoDate | null
  readonly standing: RecordHeader['standing']
  readonly body: string
  readonly bodyVersion: number
  readonly revision: number
  readonly changeId: number
  readonly createdAt: IsoInstant
  readonly updatedAt: IsoInstant
  readonly removedAt: IsoInstant | null
}

const columns = `id, case_id AS caseId, noun, compartment, held_from AS heldFrom,
  held_until_on AS heldUntilOn, standing, body, body_version AS bodyVersion, revision,
  change_id AS changeId, created_at AS createdAt, updated_at AS updatedAt, removed_at AS removedAt`

/**
 * Writes new records of a case together: all first, then where they point, so that they may point at each other.
 *
 * @throws {ExpectedError} `link_to_missing`.
 */
export function insertRecords(
  db: WritableDb,
  records: readonly NewRecord[],
  { changeId, at }: ChangeMark,
): void {
  requireCommand(db)
  for (const record of records) {
    const mark = { id: record.id, revision: 1, changeId, at }
    insertFirstVersion(db, record, mark, toVersion(record))
  }
  for (const record of records) insertLinks(db, record, record.links)
}

/** Writes one new record. @throws {ExpectedError} `link_to_missing`. */
export function insertRecord(db: WritableDb, record: NewRecord, mark: ChangeMark): void {
  insertRecords(db, [record], mark)
}

/**
 * Replaces what a live record says.
 *
 * @returns the new revision.
 * @throws {ExpectedError} `record_not_found`, `changed_elsewhere`, `link_to_missing`.
 */
export function updateRecord(db: WritableDb, update: RecordUpdate, mark: ChangeMark): number {
  const row = loadForWrite(db, update.id, update.expectedRevision)
  if (row.removedAt !== null) throw notFound()
  return putNext(db, row, toVersion(update), mark)
}

/**
 * Takes a record out of the case; its revisions stay, so that it can come back.
 *
 * @throws {StillMentioned} while other live records point at it. @throws {ExpectedError} `record_not_found`,
 * `changed_elsewhere`.
 */
export function removeRecord(
  db: WritableDb,
  { id, expectedRevision }: { readonly id: RecordId; readonly expectedRevision: number },
  mark: ChangeMark,
): number {
  const row = loadForWrite(db, id, expectedRevision)
  if (row.removedAt !== null) throw notFound()
  const mentions = listLinksTo(db, id).filter((mention) => mention.id !== id)
  if (mentions.length > 0) throw new StillMentioned(mentions)
  return putNext(db, row, { ...loadVersion(db, id, row.revision), removed: true }, mark)
}

/**
 * Brings a removed record back as it last was.
 *
 * @throws {ExpectedError} `record_not_found` when it is not a removed record, `changed_elsewhere`, `link_to_missing`
 * when something it points at is gone too.
 */
export function restoreRecord(
  db: WritableDb,
  { id, expectedRevision }: { readonly id: RecordId; readonly expectedRevision: number },
  mark: ChangeMark,
): number {
  const row = loadForWrite(db, id, expectedRevision)
  if (row.removedAt === null) throw notFound()
  return putNext(db, row, { ...loadVersion(db, id, row.revision), removed: false }, mark)
}

/** Lists the live records of a case in the order they were first written; `noun` narrows. */
export function listRecords(
  db: ReadableDb,
  caseId: CaseId,
  noun?: string,
): readonly StoredRecord[] {
  const of = noun === undefined ? '' : 'AND noun = ?'
  const sql = `SELECT ${columns} FROM case_records
    WHERE case_id = ? AND removed_at IS NULL ${of} ORDER BY rowid`
  const params = noun === undefined ? [caseId] : [caseId, noun]
  return statement<string[], RecordRow>(db, sql)
    .all(...params)
    .map(toRecord)
}

/** Finds a live record; undefined when there is none. */
export function findRecord(db: ReadableDb, id: RecordId): StoredRecord | undefined {
  const row = findRow(db, id)
  return row === undefined || row.removedAt !== null ? undefined : toRecord(row)
}

/** Loads a live record. @throws {ExpectedError} `record_not_found`. */
export function loadRecord(db: ReadableDb, id: RecordId): StoredRecord {
  const record = findRecord(db, id)
  if (record === undefined) throw notFound()
  return record
}

/** Lists the live records that point at a record, oldest first. */
export function listLinksTo(db: ReadableDb, id: RecordId): readonly Mention[] {
  const sql = `SELECT source.id, source.noun, field FROM record_links
    JOIN case_records AS source ON source.id = from_id WHERE to_id = ? ORDER BY source.rowid, field`
  return statement<[string], Mention>(db, sql).all(id)
}

function putNext(
  db: WritableDb,
  row: RecordRow,
  version: RecordVersion,
  { changeId, at }: ChangeMark,
): number {
  const revision = row.revision + 1
  writeNextVersion(db, { id: row.id, revision, changeId, at }, version)
  removeLinksFrom(db, row.id)
  if (!version.removed) insertLinks(db, row, version.links)
  return revision
}

function loadForWrite(db: WritableDb, id: RecordId, expectedRevision: number): RecordRow {
  requireCommand(db)
  const row = findRow(db, id)
  if (row === undefined) throw notFound()
  if (row.revision === expectedRevision) return row
  throw new ExpectedError(
    'changed_elsewhere',
    'This was changed after you opened it. Open it again to see how it is now; what you typed has been kept.',
  )
}

function findRow(db: ReadableDb, id: RecordId): RecordRow | undefined {
  const sql = `SELECT ${columns} FROM case_records WHERE id = ?`
  return statement<[string], RecordRow>(db, sql).get(id)
}

function toVersion(record: Omit<NewRecord, 'caseId' | 'noun'> | RecordUpdate): RecordVersion {
  const { compartment, heldFrom, heldUntilOn, standing, body, bodyVersion, links } = record
  const text = JSON.stringify(body)
  return {
    compartment,
    heldFrom,
    heldUntilOn,
    standing,
    body: text,
    bodyVersion,
    links,
    removed: false,
  }
}

function toRecord(row: RecordRow): StoredRecord {
  const { removedAt: _live, heldFrom, heldUntilOn, body, ...rest } = row
  return {
    ...rest,
    ...(heldFrom === null ? {} : { heldFrom }),
    ...(heldUntilOn === null ? {} : { heldUntilOn }),
    // An object when it was written, and authenticated with its page since.
    body: JSON.parse(body) as JsonObject,
  }
}

function notFound(): ExpectedError {
  return new ExpectedError(
    'record_not_found',
    'This is no longer in the case. Go back to the case and open it again.',
  )
}
