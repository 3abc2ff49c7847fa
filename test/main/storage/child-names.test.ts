import { describe, expect, it } from 'vitest'
import { listChildNames } from '../../../main/storage/child-names.ts'
import { insertRecords, removeRecord } from '../../../main/storage/record-store.ts'
import { aDatabaseWithCase, aRecord, caseId, inChange, recordId } from './temporary-database.ts'

describe('listChildNames', () => {
  it('names the child being assessed, and nobody else or who was removed', () => {
    const db = aDatabaseWithCase()
    const person = (number: number, role: string) =>
      aRecord(number, { noun: 'person', body: { name: `Invented ${number}`, role } })
    const none = listChildNames(db)
    inChange(db, (mark) =>
      insertRecords(db, [person(1, 'parent'), person(2, 'child_assessed')], mark),
    )
    const one = listChildNames(db)
    inChange(db, (mark) => removeRecord(db, { id: recordId(2), expectedRevision: 1 }, mark))

    expect([none, one, listChildNames(db)]).toEqual([
      new Map(),
      new Map([[caseId, 'Invented 2']]),
      new Map(),
    ])
  })
})
