import { describe, expect, it } from 'vitest'
import { listAudit } from '../../../main/storage/audit/audit-store.ts'
import {
  findCaseByReference,
  insertCase,
  listCases,
  loadCase,
  removeCase,
  updateCase,
} from '../../../main/storage/case-store.ts'
import { saveDraft } from '../../../main/storage/draft-store.ts'
import { undoChange } from '../../../main/storage/history/undo-change.ts'
import { insertRecords, removeRecord } from '../../../main/storage/record-store.ts'
import { insertReport, type ReportId } from '../../../main/storage/report-store.ts'
import { transact } from '../../../main/storage/transact.ts'
import type { CaseId } from '../../../shared/case/record.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import {
  aDatabase,
  aDatabaseWithCase,
  aRecord,
  caseId,
  codeOf,
  inChange,
  inCommand,
  now,
  recordId,
} from './temporary-database.ts'

const later = parseIsoInstant('2026-11-24T09:00:00.000Z')
// The id of a second case.
const otherId = caseId.replace('8000', '9000') as CaseId

describe('a case', () => {
  it('is listed, loaded and found by its reference whatever the capitals', () => {
    const db = aDatabaseWithCase()
    const stored = { id: caseId, reference: 'TL-1', openedAt: now, revision: 1, updatedAt: now }

    expect([listCases(db), loadCase(db, caseId), findCaseByReference(db, 'tl-1')]).toEqual([
      [stored],
      stored,
      stored,
    ])
    expect(findCaseByReference(db, 'TL-2')).toBeUndefined()
    expect(codeOf(() => loadCase(db, otherId))).toBe('case_not_found')
  })

  it('stands before those that changed earlier', () => {
    const db = aDatabaseWithCase()
    inCommand(db, () => insertCase(db, { id: otherId, reference: 'TL-2', openedAt: later }))

    expect(listCases(db).map(({ reference }) => reference)).toEqual(['TL-2', 'TL-1'])
  })

  it('never shares its reference', () => {
    const db = aDatabaseWithCase()
    const insert = (): unknown =>
      inCommand(db, () => insertCase(db, { id: otherId, reference: 'tl-1', openedAt: now }))

    expect(insert).toThrow(
      expect.objectContaining({ code: 'reference_taken', place: ['reference'] }),
    )
  })

  it('is closed and opened again, one revision at a time', () => {
    const db = aDatabaseWithCase()
    const update = { id: caseId, reference: 'tl-1', closedAt: later, expectedRevision: 1 }

    const revision = inCommand(db, () => updateCase(db, update, later))
    const late = codeOf(() => inCommand(db, () => updateCase(db, update, later)))
    const closed = loadCase(db, caseId)
    inCommand(db, () =>
      updateCase(db, { ...update, closedAt: undefined, expectedRevision: 2 }, later),
    )

    expect([revision, late]).toEqual([2, 'changed_elsewhere'])
    expect(closed).toEqual({
      id: caseId,
      reference: 'tl-1',
      openedAt: now,
      closedAt: later,
      revision: 2,
      updatedAt: later,
    })
    expect(loadCase(db, caseId)).not.toHaveProperty('closedAt')
  })

  it('leaves nothing but its audit entries when it is erased', () => {
    const db = aDatabaseWithCase()
    inCommand(db, () => insertCase(db, { id: otherId, reference: 'TL-2', openedAt: now }))
    const link = { toId: recordId(1), field: 'people' }
    const change = inChange(db, (mark) =>
      insertRecords(db, [aRecord(1), aRecord(2, { links: [link] })], mark),
    )
    inCommand(db, () => undoChange(db, caseId, change, now))
    inChange(db, (mark) => insertRecords(db, [aRecord(3)], mark))
    inChange(db, (mark) => removeRecord(db, { id: recordId(3), expectedRevision: 1 }, mark))
    inCommand(db, () => {
      saveDraft(db, caseId, { form: 'form', body: {}, savedAt: now })
      const id = recordId(9) as string as ReportId
      const model = { title: 'x' }
      insertReport(db, {
        id,
        caseId,
        kind: 'briefing',
        version: 1,
        status: 'draft',
        madeAt: now,
        sha256: '',
        pages: 1,
        model: { ...model, recipients: [] },
      })
    })
    const entry = { command: 'cases.erase', actor: 'app', object: 'case', caseId, at: now }

    const records = transact(db, entry, () => removeCase(db, caseId))

    const tables = [
      'cases',
      'changes',
      'case_records',
      'record_revisions',
      'record_links',
      'drafts',
      'reports',
    ]
    const left = tables.map((table) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
    expect(records).toBe(3)
    expect(left).toEqual([1, 0, 0, 0, 0, 0, 0])
    expect(listAudit(db, { caseId, limit: 9 })).toHaveLength(1)
  })

  it('is written inside a command only', () => {
    const db = aDatabase()

    expect(() => insertCase(db, { id: caseId, reference: 'TL-1', openedAt: now })).toThrow(
      'command',
    )
    expect(codeOf(() => inCommand(db, () => removeCase(db, caseId)))).toBe('case_not_found')
  })
})
