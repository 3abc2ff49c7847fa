import { describe, expect, it } from 'vitest'
import { listChanges } from '../../../../main/storage/change-store.ts'
import type { WritableDb } from '../../../../main/storage/database.ts'
import { undoChange } from '../../../../main/storage/history/undo-change.ts'
import {
  insertRecords,
  listLinksTo,
  listRecords,
  removeRecord,
  updateRecord,
} from '../../../../main/storage/record-store.ts'
import {
  aDatabaseWithCase,
  aRecord,
  caseId,
  codeOf,
  inChange,
  inCommand,
  now,
  recordId,
} from '../temporary-database.ts'

function undo(db: WritableDb, change: number): number {
  return inCommand(db, () => undoChange(db, caseId, change, now)).changeId
}

/** What the case says now: ids and bodies of live records. */
function content(db: WritableDb): unknown {
  return listRecords(db, caseId).map(({ id, body, standing }) => [id, body, standing])
}

const link = { toId: recordId(1), field: 'people' }

describe('undoChange', () => {
  it('takes back an import of 500 records as one, and does it again as one', () => {
    const db = aDatabaseWithCase()
    const to = { toId: recordId(0), field: 'source' }
    const records = Array.from({ length: 500 }, (_, number) => aRecord(number, { links: [to] }))
    const change = inChange(db, (mark) => insertRecords(db, records, mark))
    const before = content(db)

    const undone = inCommand(db, () => undoChange(db, caseId, change, now))
    const emptied = content(db)
    undo(db, undone.changeId)

    expect([undone.records, emptied]).toEqual([500, []])
    expect(content(db)).toEqual(before)
    expect(listLinksTo(db, recordId(0))).toHaveLength(500)
  })

  it('puts an edit and a removal back, with their links', () => {
    const db = aDatabaseWithCase()
    inChange(db, (mark) => insertRecords(db, [aRecord(1), aRecord(2, { links: [link] })], mark))
    const before = content(db)
    const edit = inChange(db, (mark) =>
      updateRecord(
        db,
        { ...aRecord(2, { standing: 'withdrawn', body: {} }), expectedRevision: 1 },
        mark,
      ),
    )
    undo(db, edit)
    const afterEdit = [content(db), listLinksTo(db, recordId(1)).length]
    const removal = inChange(db, (mark) =>
      removeRecord(db, { id: recordId(2), expectedRevision: 3 }, mark),
    )
    undo(db, removal)

    expect(afterEdit).toEqual([before, 1])
    expect([content(db), listLinksTo(db, recordId(1)).length]).toEqual([before, 1])
  })

  it('goes back over a record that one change touched twice', () => {
    const db = aDatabaseWithCase()
    inChange(db, (mark) => insertRecords(db, [aRecord(1)], mark))
    const before = content(db)
    const change = inChange(db, (mark) => {
      updateRecord(db, { ...aRecord(1, { body: { n: 1 } }), expectedRevision: 1 }, mark)
      removeRecord(db, { id: recordId(1), expectedRevision: 2 }, mark)
    })

    undo(db, change)

    expect(content(db)).toEqual(before)
  })

  it('notes what undid what, and undoes nothing twice', () => {
    const db = aDatabaseWithCase()
    const change = inChange(db, (mark) => insertRecords(db, [aRecord(1)], mark))
    const own = undo(db, change)

    expect(codeOf(() => undo(db, change))).toBe('already_undone')
    expect(listChanges(db, caseId, 5)).toEqual([
      { id: own, caseId, at: now, command: 'undo', label: 'test', undoesChangeId: change },
      { id: change, caseId, at: now, command: 'test.write', label: 'test', undoneByChangeId: own },
    ])
  })

  it.each([
    [
      'a record has moved on',
      (db: WritableDb) =>
        inChange(db, (mark) => updateRecord(db, { ...aRecord(1), expectedRevision: 1 }, mark)),
    ],
    [
      'something later points at what would go',
      (db: WritableDb) =>
        inChange(db, (mark) => insertRecords(db, [aRecord(2, { links: [link] })], mark)),
    ],
  ])('refuses and changes nothing when %s', (_what, later) => {
    const db = aDatabaseWithCase()
    const change = inChange(db, (mark) => insertRecords(db, [aRecord(1), aRecord(3)], mark))
    later(db)
    const before = content(db)

    expect(codeOf(() => undo(db, change))).toBe('changed_since')

    expect(content(db)).toEqual(before)
    expect(listChanges(db, caseId, 9)).toHaveLength(2)
  })

  it('refuses when what it would bring back points at what is gone', () => {
    const db = aDatabaseWithCase()
    inChange(db, (mark) => insertRecords(db, [aRecord(1), aRecord(2, { links: [link] })], mark))
    const removal = inChange(db, (mark) =>
      removeRecord(db, { id: recordId(2), expectedRevision: 1 }, mark),
    )
    inChange(db, (mark) => removeRecord(db, { id: recordId(1), expectedRevision: 1 }, mark))

    expect(codeOf(() => undo(db, removal))).toBe('changed_since')
  })

  it('finds nothing to undo that is not there', () => {
    expect(codeOf(() => undo(aDatabaseWithCase(), 7))).toBe('change_not_found')
  })
})
