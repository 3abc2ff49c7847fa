import { describe, expect, it } from 'vitest'
import {
  deriveNextReportVersion,
  insertReport,
  listReports,
  loadReport,
  type ReportContent,
  type ReportId,
  removeReport,
} from '../../../main/storage/report-store.ts'
import type { CaseId } from '../../../shared/case/record.ts'
import { aDatabaseWithCase, caseId, codeOf, inCommand, now } from './temporary-database.ts'

function aReport(version: number, change: Partial<ReportContent> = {}): ReportContent {
  return {
    id: `report-${version}` as ReportId,
    caseId,
    kind: 'briefing',
    version,
    status: 'final',
    madeAt: now,
    sha256: 'ab'.repeat(32),
    pages: 2,
    model: { title: 'Briefing', recipients: ['Police', 'Health'] },
    bytes: Buffer.from('%PDF-1.7'),
    ...change,
  }
}

describe('a report', () => {
  it('comes back byte for byte', () => {
    const db = aDatabaseWithCase()
    inCommand(db, () => insertReport(db, aReport(1)))

    expect(loadReport(db, caseId, aReport(1).id)).toEqual({
      ...aReport(1),
      recipients: ['Police', 'Health'],
      kept: true,
    })
  })

  it('may be kept without its bytes', () => {
    const db = aDatabaseWithCase()
    inCommand(db, () => insertReport(db, aReport(1, { bytes: undefined, status: 'draft' })))

    expect(loadReport(db, caseId, aReport(1).id).bytes).toBeUndefined()
  })

  it('is gone, and its version free, when its file could not be put in its place', () => {
    const db = aDatabaseWithCase()
    inCommand(db, () => insertReport(db, aReport(1)))

    expect(() => removeReport(db, aReport(1).id)).toThrow()
    inCommand(db, () => removeReport(db, aReport(1).id))

    expect(listReports(db, caseId)).toEqual([])
    expect(deriveNextReportVersion(db, caseId, 'briefing')).toBe(1)
  })

  it('has the next version of its kind, and no other has the same', () => {
    const db = aDatabaseWithCase()
    const next = [deriveNextReportVersion(db, caseId, 'briefing')]
    inCommand(db, () => insertReport(db, aReport(1)))
    next.push(deriveNextReportVersion(db, caseId, 'briefing'))
    next.push(deriveNextReportVersion(db, caseId, 'other'))

    expect(next).toEqual([1, 2, 1])
    expect(() =>
      inCommand(db, () => insertReport(db, aReport(1, { id: 'another' as ReportId }))),
    ).toThrow('UNIQUE')
  })

  it('is listed without its content, newest first', () => {
    const db = aDatabaseWithCase()
    inCommand(db, () => insertReport(db, aReport(1)))
    inCommand(db, () => insertReport(db, aReport(2)))
    const { model: _model, bytes: _bytes, ...listed } = aReport(2)

    expect(listReports(db, caseId)[0]).toEqual({
      ...listed,
      recipients: ['Police', 'Health'],
      kept: true,
    })
    expect(listReports(db, caseId).map(({ version }) => version)).toEqual([2, 1])
  })

  it('is found only in its own case', () => {
    const db = aDatabaseWithCase()
    inCommand(db, () => insertReport(db, aReport(1)))

    expect(codeOf(() => loadReport(db, 'other' as CaseId, aReport(1).id))).toBe('report_not_found')
  })
})
