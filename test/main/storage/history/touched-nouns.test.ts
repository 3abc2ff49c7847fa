import { describe, expect, it } from 'vitest'
import { listTouchedNouns } from '../../../../main/storage/history/touched-nouns.ts'
import { insertRecords, removeRecord, updateRecord } from '../../../../main/storage/record-store.ts'
import { aDatabaseWithCase, aRecord, caseId, inChange, recordId } from '../temporary-database.ts'

describe('listTouchedNouns', () => {
  it('counts records by noun for each change, a record touched twice once', () => {
    const db = aDatabaseWithCase()
    inChange(db, (mark) =>
      insertRecords(db, [aRecord(1), aRecord(2), aRecord(3, { noun: 'person' })], mark),
    )
    inChange(db, (mark) => {
      updateRecord(db, { ...aRecord(1), expectedRevision: 1 }, mark)
      removeRecord(db, { id: recordId(1), expectedRevision: 2 }, mark)
    })

    expect(listTouchedNouns(db, caseId, 9)).toEqual([
      { changeId: 2, noun: 'event', count: 1 },
      { changeId: 1, noun: 'event', count: 2 },
      { changeId: 1, noun: 'person', count: 1 },
    ])
    expect(listTouchedNouns(db, caseId, 1)).toHaveLength(1)
  })
})
