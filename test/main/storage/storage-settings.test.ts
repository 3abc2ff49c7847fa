import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import {
  applyCipher,
  applyConnectionSettings,
  applySettings,
  settingRefused,
} from '../../../main/storage/storage-settings.ts'
import { aDatabase } from './temporary-database.ts'

describe('the settings of a connection', () => {
  it('are all in force on an open database', () => {
    const db = aDatabase()
    const names = ['journal_mode', 'synchronous', 'temp_store', 'locking_mode', 'foreign_keys']
    const more = ['trusted_schema', 'cell_size_check', 'secure_delete', 'mmap_size', 'cipher']

    const found = [...names, ...more].map((name) => db.pragma(name, { simple: true }))

    expect(found).toEqual(['truncate', 3, 2, 'exclusive', 1, 0, 1, 1, 0, 'sqlcipher'])
  })

  it('can be applied twice', () => {
    const db = aDatabase()

    expect(() => applyConnectionSettings(db)).not.toThrow()
  })
})

describe('applySettings', () => {
  it('refuses the vault when a setting does not read back, and names it', () => {
    const db = new Database(':memory:')

    // A database in memory keeps a journal in memory whatever it is told.
    expect(() => applySettings(db, [['journal_mode', 'TRUNCATE', 'truncate']])).toThrow(
      expect.objectContaining({ code: settingRefused('x').code, place: ['journal_mode'] }),
    )
    db.close()
  })

  it('refuses a cipher that the build does not know', () => {
    const db = new Database(':memory:')

    expect(() => applyCipher(db)).not.toThrow()
    expect(() => applySettings(db, [['cipher', "'none'", 'none']])).toThrow()
    db.close()
  })
})
