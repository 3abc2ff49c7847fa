import type { CaseId, JsonObject } from '../../shared/case/record.ts'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import { change, type ReadableDb, requireCommand, statement, type WritableDb } from './database.ts'

/** Identifies one report; a random UUID. */
export type ReportId = string & { readonly brand: 'ReportId' }

/** One version of a report, as lists show it. */
export interface StoredReport {
  readonly id: ReportId
  readonly caseId: CaseId
  readonly kind: string
  /** 1 for the first of its kind in the case; one more with each that follows. */
  readonly version: number
  readonly status: 'draft' | 'final'
  readonly madeAt: IsoInstant
  /** Of the finished bytes, lower-case hex. */
  readonly sha256: string
  readonly pages: number
  /** For whom it was made, in words; empty for a draft that names nobody. */
  readonly recipients: readonly string[]
  /** The bytes are kept, and can be written out again unchanged. */
  readonly kept: boolean
}

/** What a report is written from: where it is kept, its bytes too. */
export interface ReportContent extends Omit<StoredReport, 'recipients' | 'kept'> {
  /** What it was made from; the stored report's `recipients` are the ones in it. */
  readonly model: JsonObject & { readonly recipients: readonly string[] }
  readonly bytes?: Buffer | undefined
}

interface ReportRow extends Omit<StoredReport, 'recipients' | 'kept'> {
  readonly recipients: string
  readonly kept: 0 | 1
}

interface ContentRow extends ReportRow {
  readonly model: string
  readonly bytes: Buffer | null
}

const columns = `id, case_id AS caseId, kind, version, status, made_at AS madeAt, sha256, pages,
  json_extract(model, '$.recipients') AS recipients, bytes IS NOT NULL AS kept`

/** Gives the version that the next report of a kind will have. */
export function deriveNextReportVersion(db: ReadableDb, caseId: CaseId, kind: string): number {
  const sql = `SELECT coalesce(max(version), 0) + 1 AS next FROM reports WHERE case_id = ? AND kind = ?`
  return statement<[string, string], { next: number }>(db, sql).get(caseId, kind)?.next ?? 1
}

/** Writes a finished report. It is never changed afterwards: another one is another version. */
export function insertReport(db: WritableDb, report: ReportContent): void {
  requireCommand(db)
  change(
    db,
    1,
    `INSERT INTO reports (id, case_id, kind, version, status, made_at, model, bytes, sha256, pages)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    report.id,
    report.caseId,
    report.kind,
    report.version,
    report.status,
    report.madeAt,
    JSON.stringify(report.model),
    report.bytes ?? null,
    report.sha256,
    report.pages,
  )
}

/** Removes a report whose file could not be put in its place: it never left. */
export function removeReport(db: WritableDb, id: ReportId): void {
  requireCommand(db)
  change(db, 1, 'DELETE FROM reports WHERE id = ?', id)
}

/** Lists the reports of a case, newest first. */
export function listReports(db: ReadableDb, caseId: CaseId): readonly StoredReport[] {
  const sql = `SELECT ${columns} FROM reports WHERE case_id = ? ORDER BY made_at DESC, version DESC`
  return statement<[string], ReportRow>(db, sql).all(caseId).map(toReport)
}

/** Loads a report with its model and bytes. @throws {ExpectedError} `report_not_found`. */
export function loadReport(
  db: ReadableDb,
  caseId: CaseId,
  id: ReportId,
): StoredReport & ReportContent {
  const sql = `SELECT ${columns}, model, bytes FROM reports WHERE id = ? AND case_id = ?`
  const row = statement<[string, string], ContentRow>(db, sql).get(id, caseId)
  if (row === undefined) {
    throw new ExpectedError(
      'report_not_found',
      'This report is not in the case. Go back to the list of reports.',
    )
  }
  // An object with recipients when it was written, and authenticated with its page since.
  const model = JSON.parse(row.model) as ReportContent['model']
  return { ...toReport(row), model, bytes: row.bytes ?? undefined }
}

function toReport<Row extends ReportRow>(
  row: Row,
): Omit<Row, 'recipients' | 'kept'> & Pick<StoredReport, 'recipients' | 'kept'> {
  // A list of texts when it was written, and authenticated with its page since.
  return { ...row, recipients: JSON.parse(row.recipients) as string[], kept: row.kept === 1 }
}
