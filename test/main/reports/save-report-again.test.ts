import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { saveReportAgain } from '../../../main/reports/save-report-again.ts'
import { listAudit } from '../../../main/storage/audit/audit-store.ts'
import { insertReport, type ReportId } from '../../../main/storage/report-store.ts'
import {
  aDatabaseWithCase,
  caseId,
  codeOf,
  inCommand,
  now,
  temporaryFolder,
} from '../storage/temporary-database.ts'

const [kept, notKept] = ['report-1' as ReportId, 'report-2' as ReportId] // ids as the store takes them
const bytes = Buffer.from('%PDF-1.7 invented')

/** A case with a final paper whose bytes are kept and a draft whose are not, and a way to save one again. */
function aDesk() {
  const db = aDatabaseWithCase()
  const folder = temporaryFolder()
  const path = join(folder, 'again.pdf')
  const report = { caseId, kind: 'briefing', madeAt: now, sha256: 'ab'.repeat(32), pages: 2 }
  inCommand(db, () => {
    insertReport(db, {
      ...{ ...report, id: kept, version: 1, status: 'final', bytes },
      model: { recipients: ['Police'], openCode: 'AAAA-BBBB-CCCC-DDDD' },
    })
    insertReport(db, {
      ...{ ...report, id: notKept, version: 2, status: 'draft' },
      model: { recipients: [] },
    })
  })
  const place = { path, replace: false, vaultFolder: join(folder, 'vault') }
  return {
    path,
    save: (id: ReportId) => saveReportAgain(db, caseId, id, { ...place, actor: 'slot-1', at: now }),
    entries: () => listAudit(db, { action: 'report.save_again', limit: 10 }),
  }
}

describe('saving a paper again', () => {
  it('gives the very same bytes, with the code that opens them, and is in the audit', () => {
    const { path, save, entries } = aDesk()

    const saved = save(kept)

    expect(saved).toMatchObject({ path, openCode: 'AAAA-BBBB-CCCC-DDDD', report: { id: kept } })
    expect(readFileSync(path).equals(bytes)).toBe(true)
    expect(entries()).toHaveLength(1)
  })

  it.each([
    ['a draft, whose bytes are not kept', notKept, 'report_not_kept'],
    ['one that is not in the case', 'report-9' as ReportId, 'report_not_found'],
  ])('is refused for %s, and leaves nothing', (_, id, code) => {
    const { path, save, entries } = aDesk()

    expect(codeOf(() => save(id))).toBe(code)

    expect(existsSync(path)).toBe(false)
    expect(entries()).toEqual([])
  })
})
