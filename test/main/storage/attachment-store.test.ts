import { describe, expect, it } from 'vitest'
import {
  countAttachmentBytes,
  insertAttachmentBytes,
  loadAttachmentBytes,
} from '../../../main/storage/attachment-store.ts'
import { removeCase } from '../../../main/storage/case-store.ts'
import { insertRecords, removeRecord } from '../../../main/storage/record-store.ts'
import {
  aDatabaseWithCase,
  aRecord,
  caseId,
  codeOf,
  inChange,
  inCommand,
  recordId,
} from './temporary-database.ts'

function withTwo() {
  const db = aDatabaseWithCase()
  inChange(db, (mark) => {
    insertRecords(db, [aRecord(1), aRecord(2)], mark)
    insertAttachmentBytes(db, recordId(1), Buffer.from('12345'))
    insertAttachmentBytes(db, recordId(2), Buffer.from('123'))
  })
  return db
}

describe('the bytes of attached documents', () => {
  it('come back as they went in', () => {
    const db = withTwo()

    expect(loadAttachmentBytes(db, recordId(1)).toString()).toBe('12345')
    expect(() => loadAttachmentBytes(db, recordId(3))).toThrow('missing')
  })

  it('count for their case while their record is live, and stay when it is removed', () => {
    const db = withTwo()
    expect(countAttachmentBytes(db, caseId)).toBe(8)

    inChange(db, (mark) => removeRecord(db, { id: recordId(1), expectedRevision: 1 }, mark))

    expect(countAttachmentBytes(db, caseId)).toBe(3)
    expect(loadAttachmentBytes(db, recordId(1))).toHaveLength(5)
  })

  it('belong to a record, are never replaced, and are written inside a command', () => {
    const db = withTwo()
    const insert = (id: number) => insertAttachmentBytes(db, recordId(id), Buffer.from('x'))

    expect(() => insert(1)).toThrow('inside a command')
    expect(codeOf(() => inCommand(db, () => insert(1)))).toContain('CONSTRAINT')
    expect(codeOf(() => inCommand(db, () => insert(9)))).toContain('CONSTRAINT')
  })

  it('are gone with their case, removed records among them', () => {
    const db = withTwo()
    inChange(db, (mark) => removeRecord(db, { id: recordId(1), expectedRevision: 1 }, mark))

    inCommand(db, () => removeCase(db, caseId))

    expect(db.prepare('SELECT count(*) AS left FROM attachment_bytes').get()).toEqual({ left: 0 })
  })
})
