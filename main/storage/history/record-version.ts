import type { Link } from '../../../shared/case/links.ts'
import type { CaseId, RecordHeader, RecordId } from '../../../shared/case/record.ts'
import type { IsoDate, IsoInstant } from '../../../shared/dates/iso-date.ts'
import { ExpectedError } from '../../../shared/errors/errors.ts'
import { change, type ReadableDb, statement, type WritableDb } from '../database.ts'

/** One record pointing at another of the same case, from a field of its body. */
export type RecordLink = Pick<Link, 'toId' | 'field'>

/** What a record said at one revision. `body` is the JSON text as stored. */
export interface RecordVersion extends RecordHeader {
  readonly body: string
  readonly bodyVersion: number
  readonly links: readonly RecordLink[]
  readonly removed: boolean
}

/** Which revision is written, by which change and when. */
export interface RevisionMark {
  readonly id: RecordId
  readonly revision: number
  readonly changeId: number
  readonly at: IsoInstant
}

interface VersionRow {
  readonly compartment: RecordHeader['compartment']
  readonly heldFrom: NonNullable<RecordHeader['heldFrom']> | null
  readonly heldUntilOn: IsoDate | null
  readonly standing: RecordHeader['standing']
  readonly body: string
  readonly bodyVersion: number
  readonly links: string
  readonly removed: number
}

/** Writes the first version of a new record. Its links follow by `insertLinks`, once every target exists. */
export function insertFirstVersion(
  db: WritableDb,
  record: { readonly caseId: CaseId; readonly noun: string },
  mark: RevisionMark,
  version: RecordVersion,
): void {
  change(
    db,
    1,
    `INSERT INTO case_records (id, case_id, noun, compartment, held_from, held_until_on, standing,
       body, body_version, revision, change_id, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    mark.id,
    record.caseId,
    record.noun,
    ...headerValues(version),
    mark.revision,
    mark.changeId,
    mark.at,
    mark.at,
  )
  insertRevision(db, mark, version)
}

/** Makes a version the present one of a record that exists, removed or not. Its links follow by `insertLinks`. */
export function writeNextVersion(db: WritableDb, mark: RevisionMark, version: RecordVersion): void {
  change(
    db,
    1,
    `UPDATE case_records SET compartment = ?, held_from = ?, held_until_on = ?, standing = ?,
       body = ?, body_version = ?, revision = ?, change_id = ?, updated_at = ?, removed_at = ?
     WHERE id = ? AND revision = ?`,
    ...headerValues(version),
    mark.revision,
    mark.changeId,
    mark.at,
    version.removed ? mark.at : null,
    mark.id,
    mark.revision - 1,
  )
  insertRevision(db, mark, version)
}

/** Loads what a record said at a revision. @throws {Error} a defect: every revision is kept. */
export function loadVersion(db: ReadableDb, id: RecordId, revision: number): RecordVersion {
  const sql = `SELECT compartment, held_from AS heldFrom, held_until_on AS heldUntilOn, standing, body,
      body_version AS bodyVersion, links, removed
    FROM record_revisions WHERE record_id = ? AND revision = ?`
  const row = statement<[string, number], VersionRow>(db, sql).get(id, revision)
  if (row === undefined) throw new Error('A revision is missing')
  return {
    compartment: row.compartment,
    heldFrom: row.heldFrom ?? undefined,
    heldUntilOn: row.heldUntilOn ?? undefined,
    standing: row.standing,
    body: row.body,
    bodyVersion: row.bodyVersion,
    links: parseLinks(row.links),
    removed: row.removed === 1,
  }
}

/** Forgets where a record points. */
export function removeLinksFrom(db: WritableDb, id: RecordId): void {
  statement(db, 'DELETE FROM record_links WHERE from_id = ?').run(id)
}

/**
 * Notes where a live record points.
 *
 * @throws {ExpectedError} `link_to_missing`, with the field as its place, when a target is not a live record of the case.
 */
export function insertLinks(
  db: WritableDb,
  from: { readonly id: RecordId; readonly caseId: CaseId },
  links: readonly RecordLink[],
): void {
  const sql = `INSERT INTO record_links (from_id, to_id, field)
    SELECT ?, id, ? FROM case_records WHERE id = ? AND case_id = ? AND removed_at IS NULL`
  for (const { toId, field } of withoutRepeats(links)) {
    const { changes } = statement(db, sql).run(from.id, field, toId, from.caseId)
    if (changes === 1) continue
    throw new ExpectedError(
      'link_to_missing',
      'This points at something that is no longer in the case. Choose another, or bring that back first.',
      [field],
    )
  }
}

function insertRevision(db: WritableDb, mark: RevisionMark, version: RecordVersion): void {
  change(
    db,
    1,
    `INSERT INTO record_revisions (compartment, held_from, held_until_on, standing, body, body_version,
       record_id, revision, change_id, links, removed, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...headerValues(version),
    mark.id,
    mark.revision,
    mark.changeId,
    JSON.stringify(withoutRepeats(version.links).map(({ toId, field }) => [toId, field])),
    version.removed ? 1 : 0,
    mark.at,
  )
}

/** Gives the values of the columns that a record and its revisions share, in the order of every statement here. */
function headerValues(version: RecordVersion): readonly unknown[] {
  return [
    version.compartment,
    version.heldFrom ?? null,
    version.heldUntilOn ?? null,
    version.standing,
    version.body,
    version.bodyVersion,
  ]
}

function withoutRepeats(links: readonly RecordLink[]): readonly RecordLink[] {
  return [...new Map(links.map((link) => [`${link.toId} ${link.field}`, link])).values()]
}

function parseLinks(text: string): readonly RecordLink[] {
  // Written by insertRevision above, and by nothing else.
  const pairs = JSON.parse(text) as readonly (readonly [RecordId, string])[]
  return pairs.map(([toId, field]) => ({ toId, field }))
}
