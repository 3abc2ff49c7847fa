import { expect, it } from 'vitest'
import {
  hasRecordId,
  updateRecordTimes,
} from '../../../../main/storage/history/imported-records.ts'
import { insertRecord, loadRecord, removeRecord } from '../../../../main/storage/record-store.ts'
import { parseIsoInstant } from '../../../../shared/dates/iso-date.ts'
import { aDatabaseWithCase, aRecord, inChange, inCommand, recordId } from '../temporary-database.ts'

const times = {
  createdAt: parseIsoInstant('2020-01-01T10:00:00.000Z'),
  updatedAt: parseIsoInstant('2021-01-01T10:00:00.000Z'),
}

it('an id counts as used for good, also when its record was removed', () => {
  const db = aDatabaseWithCase()
  inChange(db, (mark) => insertRecord(db, aRecord(1), mark))
  inChange(db, (mark) => removeRecord(db, { id: recordId(1), expectedRevision: 1 }, mark))

  expect(hasRecordId(db, recordId(1))).toBe(true)
  expect(hasRecordId(db, recordId(2))).toBe(false)
})

it('a record from elsewhere keeps when it was first written and last changed', () => {
  const db = aDatabaseWithCase()
  inChange(db, (mark) => insertRecord(db, aRecord(1), mark))

  inCommand(db, () => updateRecordTimes(db, recordId(1), times))

  expect(loadRecord(db, recordId(1))).toMatchObject({ ...times, revision: 1 })
})

it('times are written inside a command only, and of a record that is there', () => {
  const db = aDatabaseWithCase()

  expect(() => updateRecordTimes(db, recordId(1), times)).toThrow('inside a command')
  expect(() => inCommand(db, () => updateRecordTimes(db, recordId(1), times))).toThrow('row')
})
