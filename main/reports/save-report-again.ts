import type { CaseId } from '../../shared/case/record.ts'
import type { SavedReport } from '../../shared/contract/answers.ts'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import type { WritableDb } from '../storage/database.ts'
import { loadReport, type ReportId } from '../storage/report-store.ts'
import { type LeavingPlace, writeLeavingFile } from '../storage/write-leaving-file.ts'

/**
 * Writes the kept bytes of a final paper again, unchanged, and gives the code that opens them.
 *
 * @throws {ExpectedError} `report_not_kept`, `report_not_found`, what `writeLeavingFile` throws.
 */
export function saveReportAgain(
  db: WritableDb,
  caseId: CaseId,
  reportId: ReportId,
  context: LeavingPlace & { readonly actor: string; readonly at: IsoInstant },
): SavedReport {
  const { bytes, model, ...report } = loadReport(db, caseId, reportId)
  if (!bytes)
    throw new ExpectedError(
      'report_not_kept',
      'Only final papers are kept. Print the paper again to have a new draft.',
    )
  const { actor, at } = context
  const facts = { sha256: report.sha256 }
  const command = { command: 'report.save_again', actor, object: reportId, caseId, at, facts }
  const path = writeLeavingFile(db, command, bytes, { ...context, extension: '.pdf' })
  const { openCode } = model
  return { report, path, openCode: typeof openCode === 'string' ? openCode : undefined }
}
