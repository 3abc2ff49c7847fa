import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrate, schemaVersion } from '../../../main/storage/migrate.ts'
import type { Migration } from '../../../main/storage/migrations/migration.ts'
import { openDatabase } from '../../../main/storage/open-database.ts'
import { codeOf, temporaryFolder } from './temporary-database.ts'

const first: Migration = {
  version: 10,
  name: 'create things',
  up: (db) => db.exec('CREATE TABLE things (name TEXT NOT NULL) STRICT'),
}
const second: Migration = {
  version: 20,
  name: 'add a thing',
  up: (db) => db.exec("INSERT INTO things VALUES ('second')"),
}
const failing: Migration = {
  version: 30,
  name: 'fail half-way',
  up: (db) => {
    db.exec("INSERT INTO things VALUES ('half')")
    throw new Error('half-way')
  },
}

const key = randomBytes(32)

function aFile(): ReturnType<typeof openDatabase>['db'] {
  return openDatabase({ path: join(temporaryFolder(), 'cases.db'), key, create: true }).db
}

describe('migrate', () => {
  it('runs what is due, in order, and nothing twice', () => {
    const db = aFile()

    expect(migrate(db, [first])).toEqual({ ran: [10], copy: undefined })
    expect(migrate(db, [first, second]).ran).toEqual([20])
    expect(migrate(db, [first, second]).ran).toEqual([])

    expect([schemaVersion(db), db.prepare('SELECT name FROM things').all()]).toEqual([
      20,
      [{ name: 'second' }],
    ])
    db.close()
  })

  it('keeps an encrypted copy from before the first step of a file that was not empty', () => {
    const db = aFile()
    migrate(db, [first])

    const { copy } = migrate(db, [first, second])

    const before = openDatabase({ path: copy ?? '', key, create: false }).db
    expect(schemaVersion(before)).toBe(10)
    expect(before.prepare('SELECT name FROM things').all()).toEqual([])
    before.close()
    db.close()
  })

  it('stops at a failing step, rolls it back, says which, and keeps what came before', () => {
    const db = aFile()

    expect(() => migrate(db, [first, second, failing])).toThrow(
      expect.objectContaining({ code: 'migration_failed', place: [30] }),
    )

    expect([schemaVersion(db), db.prepare('SELECT name FROM things').all()]).toEqual([
      20,
      [{ name: 'second' }],
    ])
    db.close()
  })

  it('refuses a step that leaves a reference pointing nowhere', () => {
    const db = aFile()
    const dangling: Migration = {
      version: 20,
      name: 'point nowhere',
      up: (tx) =>
        tx.exec(`PRAGMA defer_foreign_keys = ON;
          CREATE TABLE parts (id INTEGER PRIMARY KEY, whole INTEGER REFERENCES parts (id)) STRICT;
          INSERT INTO parts VALUES (1, 9)`),
    }

    expect(codeOf(() => migrate(db, [first, dangling]))).toBe('migration_failed')

    expect(schemaVersion(db)).toBe(10)
    db.close()
  })

  it('refuses a file of a newer version before touching anything', () => {
    const db = aFile()
    migrate(db, [first, second])

    expect(codeOf(() => migrate(db, [first]))).toBe('file_from_newer_version')

    expect(readdirSync(dirname(db.name)).filter((name) => name.includes('before'))).toEqual([])
    db.close()
  })

  it('refuses a list that does not rise', () => {
    const db = aFile()

    expect(() => migrate(db, [second, first])).toThrow('does not rise')
    expect(() => migrate(db, [first, first])).toThrow('does not rise')
    expect(existsSync(db.name)).toBe(true)
    db.close()
  })
})
