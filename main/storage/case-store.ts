import type { CaseId } from '../../shared/case/record.ts'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { change, type ReadableDb, requireCommand, statement, type WritableDb } from './database.ts'

/** One case as it is stored: everything else about it is in its records. */
export interface StoredCase {
  readonly id: CaseId
  /** Neutral, unique whatever its capitals. */
  readonly reference: string
  readonly openedAt: IsoInstant
  /** Absent: open. */
  readonly closedAt?: IsoInstant | undefined
  readonly revision: number
  /** When the case's own line or anything in it last changed. */
  readonly updatedAt: IsoInstant
}

interface CaseRow {
  readonly id: CaseId
  readonly reference: string
  readonly openedAt: IsoInstant
  readonly closedAt: IsoInstant | null
  readonly revision: number
  readonly updatedAt: IsoInstant
}

const columns = `id, reference, opened_at AS openedAt, closed_at AS closedAt, revision,
  updated_at AS updatedAt`

/** Writes a new, open case. @throws {ExpectedError} `reference_taken`. */
export function insertCase(
  db: WritableDb,
  { id, reference, openedAt }: Pick<StoredCase, 'id' | 'reference' | 'openedAt'>,
): void {
  requireCommand(db)
  requireFreeReference(db, id, reference)
  change(
    db,
    1,
    'INSERT INTO cases (id, reference, opened_at, revision, updated_at) VALUES (?, ?, ?, 1, ?)',
    id,
    reference,
    openedAt,
    openedAt,
  )
}

/** Lists every case, the one last changed first. */
export function listCases(db: ReadableDb): readonly StoredCase[] {
  const sql = `SELECT ${columns} FROM cases ORDER BY updated_at DESC, reference`
  return statement<[], CaseRow>(db, sql).all().map(toCase)
}

/** Loads one case. @throws {ExpectedError} `case_not_found`. */
export function loadCase(db: ReadableDb, id: CaseId): StoredCase {
  const row = statement<[string], CaseRow>(db, `SELECT ${columns} FROM cases WHERE id = ?`).get(id)
  if (row === undefined) throw notFound()
  return toCase(row)
}

/** Finds a case by its reference, whatever its capitals; undefined when there is none. */
export function findCaseByReference(db: ReadableDb, reference: string): StoredCase | undefined {
  const sql = `SELECT ${columns} FROM cases WHERE reference = ?`
  const row = statement<[string], CaseRow>(db, sql).get(reference)
  return row && toCase(row)
}

/**
 * Replaces the reference of a case and whether it is closed.
 *
 * @returns the new revision. @throws {ExpectedError} `case_not_found`, `changed_elsewhere`, `reference_taken`.
 */
export function updateCase(
  db: WritableDb,
  update: Pick<StoredCase, 'id' | 'reference' | 'closedAt'> & { readonly expectedRevision: number },
  at: IsoInstant,
): number {
  requireCommand(db)
  const { id, reference, closedAt, expectedRevision } = update
  if (loadCase(db, id).revision !== expectedRevision) {
    throw new ExpectedError(
      'changed_elsewhere',
      'This case was changed after you opened it. Open it again to see how it is now.',
    )
  }
  requireFreeReference(db, id, reference)
  change(
    db,
    1,
    `UPDATE cases SET reference = ?, closed_at = ?, updated_at = ?, revision = revision + 1 WHERE id = ?`,
    reference,
    closedAt ?? null,
    at,
    id,
  )
  return expectedRevision + 1
}

/**
 * Erases a case: every row of it but its audit entries, which hold no text of it. Freed pages are overwritten.
 *
 * @returns how many records it had, removed ones included. @throws {ExpectedError} `case_not_found`.
 */
export function removeCase(db: WritableDb, id: CaseId): number {
  requireCommand(db)
  loadCase(db, id)
  const ofCase = 'IN (SELECT id FROM case_records WHERE case_id = ?)'
  statement(db, `DELETE FROM record_links WHERE from_id ${ofCase}`).run(id)
  statement(db, `DELETE FROM record_revisions WHERE record_id ${ofCase}`).run(id)
  statement(db, `DELETE FROM attachment_bytes WHERE record_id ${ofCase}`).run(id)
  const { changes } = statement(db, 'DELETE FROM case_records WHERE case_id = ?').run(id)
  statement(db, 'DELETE FROM drafts WHERE case_id = ?').run(id)
  statement(db, 'DELETE FROM reports WHERE case_id = ?').run(id)
  statement(db, 'DELETE FROM changes WHERE case_id = ?').run(id)
  change(db, 1, 'DELETE FROM cases WHERE id = ?', id)
  return changes
}

function requireFreeReference(db: ReadableDb, id: CaseId, reference: string): void {
  const other = findCaseByReference(db, reference)
  if (other === undefined || other.id === id) return
  throw new ExpectedError(
    'reference_taken',
    'Another case has this reference. Enter a different one, or open that case.',
    ['reference'],
  )
}

function toCase({ closedAt, ...row }: CaseRow): StoredCase {
  return closedAt === null ? row : { ...row, closedAt }
}

function notFound(): ExpectedError {
  return new ExpectedError(
    'case_not_found',
    'This case is not in the vault. Go back to the list of cases.',
  )
}
