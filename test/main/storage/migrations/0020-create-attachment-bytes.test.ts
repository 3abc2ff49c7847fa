import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  insertAttachmentBytes,
  loadAttachmentBytes,
} from '../../../../main/storage/attachment-store.ts'
import { insertCase } from '../../../../main/storage/case-store.ts'
import { migrate } from '../../../../main/storage/migrate.ts'
import { createCaseRecords } from '../../../../main/storage/migrations/0010-create-case-records.ts'
import { migrations } from '../../../../main/storage/migrations/index.ts'
import { openDatabase } from '../../../../main/storage/open-database.ts'
import { insertRecord, listRecords } from '../../../../main/storage/record-store.ts'
import {
  aRecord,
  caseId,
  inChange,
  inCommand,
  now,
  recordId,
  temporaryFolder,
} from '../temporary-database.ts'

describe('migration 20', () => {
  it('lets a vault of before keep documents, and leaves its records as they were', () => {
    const path = join(temporaryFolder(), 'cases.db')
    const { db } = openDatabase({ path, key: randomBytes(32), create: true })
    migrate(db, [createCaseRecords])
    inCommand(db, () => insertCase(db, { id: caseId, reference: 'TL-1', openedAt: now }))
    inChange(db, (mark) => insertRecord(db, aRecord(1), mark))
    const before = listRecords(db, caseId)

    expect(migrate(db, migrations.slice(0, 2)).ran).toEqual([20])

    inCommand(db, () => insertAttachmentBytes(db, recordId(1), Buffer.from('bytes')))
    expect(loadAttachmentBytes(db, recordId(1)).toString()).toBe('bytes')
    expect(listRecords(db, caseId)).toEqual(before)
    db.close()
  })
})
