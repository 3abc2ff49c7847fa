import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { explainStorageFailure, recordsDamaged } from '../../../main/storage/storage-failure.ts'

describe('explainStorageFailure', () => {
  it.each([
    ['SQLITE_FULL', 'disk_full'],
    ['SQLITE_IOERR_WRITE', 'disk_refused'],
    ['SQLITE_READONLY', 'disk_refused'],
    ['SQLITE_CANTOPEN', 'disk_refused'],
    ['SQLITE_BUSY', 'vault_busy'],
    ['SQLITE_LOCKED', 'vault_busy'],
    ['SQLITE_NOMEM', 'not_enough_memory'],
    ['SQLITE_CORRUPT', 'records_damaged'],
    ['SQLITE_NOTADB', 'records_damaged'],
  ])('words %s as %s and never quotes the statement', (sqlite, code) => {
    const explained = explainStorageFailure(new Database.SqliteError('secret text', sqlite))

    expect(explained).toMatchObject({ code })
    expect(String(explained)).not.toContain('secret')
  })

  it.each([new Error('a defect'), new Database.SqliteError('x', 'SQLITE_CONSTRAINT_UNIQUE'), 7])(
    'gives anything else back as it is',
    (error) => {
      expect(explainStorageFailure(error)).toBe(error)
    },
  )

  it('says of damage that nothing was changed', () => {
    expect(recordsDamaged().message).toContain('Nothing was changed')
  })
})
