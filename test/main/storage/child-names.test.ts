import { describe, expect, it } from 'vitest'
import { listChildNames, listNamesEverApart } from '../../../main/storage/child-names.ts'
import { insertRecords, removeRecord, updateRecord } from '../../../main/storage/record-store.ts'
import { caseIdOf } from '../../builders/record-ids.ts'
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

describe('listNamesEverApart', () => {
  it('names who is or was kept apart, also before a correction and after a removal, and nobody else', () => {
    const db = aDatabaseWithCase()
    const harmed = { name: 'Child 1', alsoKnownAs: 'Pip', role: 'child_harmed' }
    const person = (number: number, body: object, compartment: 'general' | 'harmed_child') =>
      aRecord(number, { noun: 'person', body: { role: 'other', ...body }, compartment })
    inChange(db, (mark) =>
      insertRecords(
        db,
        [
          person(1, { ...harmed, name: 'Pippa Somebody', role: 'peer' }, 'general'),
          person(2, { name: 'Vera Locke' }, 'harmed_child'),
          person(3, { name: 'Dana' }, 'general'),
          aRecord(4, { body: { name: 'Not a person' }, compartment: 'harmed_child' }),
        ],
        mark,
      ),
    )
    const corrected = { ...person(1, harmed, 'harmed_child'), expectedRevision: 1 }
    inChange(db, (mark) => updateRecord(db, corrected, mark))
    inChange(db, (mark) => removeRecord(db, { id: recordId(1), expectedRevision: 2 }, mark))

    expect(listNamesEverApart(db, caseId).toSorted()).toEqual([
      'Child 1',
      'Pip',
      'Pippa Somebody',
      'Vera Locke',
    ])
    expect(listNamesEverApart(db, caseIdOf(7))).toEqual([])
  })
})
