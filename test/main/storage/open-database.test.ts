import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openDatabase, requireIntegrity } from '../../../main/storage/open-database.ts'
import { aDatabase, codeOf, temporaryFolder } from './temporary-database.ts'

const key = randomBytes(32)

/** Makes a closed database of a few dozen pages with a known content and gives its bytes. */
function aFilledFile(path: string): Buffer {
  const { db } = openDatabase({ path, key, create: true })
  db.exec('CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT')
  const insert = db.prepare('INSERT INTO rows (text) VALUES (?)')
  db.transaction(() => {
    for (let row = 0; row < 300; row += 1) insert.run(`invented text ${row} `.repeat(20))
  })()
  db.exec('DELETE FROM rows WHERE id % 7 = 0')
  db.close()
  return readFileSync(path)
}

/** Reads the whole content as text, checking every page first. */
function readAll(path: string): string {
  const { db } = openDatabase({ path, key, create: false, uncleanExit: true })
  try {
    return JSON.stringify(db.prepare('SELECT * FROM rows ORDER BY id').all())
  } finally {
    db.close()
  }
}

describe('openDatabase', () => {
  it('opens what it made, and leaves the key as it was', () => {
    const path = join(temporaryFolder(), 'cases.db')
    const own = Buffer.from(key)
    aFilledFile(path)

    const { db, recovered } = openDatabase({ path, key: own, create: false })

    expect(recovered).toBe(false)
    expect(db.prepare('SELECT count(*) AS rows FROM rows').get()).toEqual({ rows: 258 })
    expect(own).toEqual(key)
    db.close()
  })

  it.runIf(process.platform !== 'win32')('keeps the file and its journal to their owner', () => {
    const folder = temporaryFolder()
    const { db } = openDatabase({ path: join(folder, 'cases.db'), key, create: true })
    db.exec('BEGIN; CREATE TABLE rows (id INTEGER PRIMARY KEY) STRICT')

    const modes = readdirSync(folder).map((name) => [
      name,
      statSync(join(folder, name)).mode & 0o777,
    ])

    expect(modes.sort()).toEqual([
      ['cases.db', 0o600],
      ['cases.db-journal', 0o600],
    ])
    db.close()
  })

  it('says so when the disk will not take a new file', () => {
    const path = join(temporaryFolder(), 'cases.db')
    mkdirSync(path)

    expect(codeOf(() => openDatabase({ path, key, create: true }))).toBe('disk_refused')
  })

  it('refuses a second opener while it is open, also when nothing was written yet', {
    timeout: 30_000,
  }, () => {
    const path = join(temporaryFolder(), 'cases.db')
    aFilledFile(path)
    const { db } = openDatabase({ path, key, create: false })

    expect(codeOf(() => openDatabase({ path, key, create: false }))).toBe('vault_busy')
    expect(db.prepare('SELECT count(*) AS rows FROM rows').get()).toEqual({ rows: 258 })
    db.close()
  })

  it('says that a missing file is missing and makes none', () => {
    const path = join(temporaryFolder(), 'cases.db')

    expect(codeOf(() => openDatabase({ path, key, create: false }))).toBe('records_missing')
    expect(existsSync(path)).toBe(false)
  })

  it.each([
    ['empty', Buffer.alloc(0)],
    ['of noise', randomBytes(8192)],
    ['of zeros', Buffer.alloc(8192)],
  ])('calls a file %s damaged and leaves it alone', (_what, bytes) => {
    const path = join(temporaryFolder(), 'cases.db')
    writeFileSync(path, bytes)

    expect(codeOf(() => openDatabase({ path, key, create: false }))).toBe('records_damaged')
    expect(readFileSync(path)).toEqual(bytes)
  })

  it('calls the file of another vault damaged, and leaves it alone', () => {
    const path = join(temporaryFolder(), 'cases.db')
    const before = aFilledFile(path)

    const opening = (): unknown => openDatabase({ path, key: randomBytes(32), create: false })

    expect(codeOf(opening)).toBe('records_damaged')
    expect(readFileSync(path)).toEqual(before)
  })

  it('never opens a plain database', () => {
    const path = join(temporaryFolder(), 'cases.db')
    const plain = new Database(path)
    plain.exec('CREATE TABLE rows (id)')
    plain.close()

    expect(codeOf(() => openDatabase({ path, key, create: false }))).toBe('records_damaged')
  })

  it('wants a key of 32 bytes', () => {
    const path = join(temporaryFolder(), 'cases.db')

    expect(() => openDatabase({ path, key: randomBytes(31), create: true })).toThrow('32 bytes')
  })
})

describe('a changed file', () => {
  it('is noticed or does no harm, whichever bit was flipped', { timeout: 240_000 }, () => {
    const path = join(temporaryFolder(), 'cases.db')
    const whole = aFilledFile(path)
    const truth = readAll(path)
    let noticed = 0
    let harmless = 0
    // A step prime to the page size, so that every place in a page comes up, over all pages.
    for (let at = 0; at < whole.length; at += 487) {
      const flipped = Buffer.from(whole)
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at)
      writeFileSync(path, flipped)
      writeFileSync(`${path}-journal`, '')
      try {
        expect(readAll(path)).toBe(truth)
        harmless += 1
      } catch (error) {
        expect(error).toMatchObject({ code: 'records_damaged' })
        noticed += 1
      }
    }
    expect(noticed + harmless).toBeGreaterThan(150)
    expect(noticed).toBeGreaterThan(harmless)
  })

  it.each(['cut', 'swapped', 'zeroed'])('is noticed when a page is %s', (what) => {
    const path = join(temporaryFolder(), 'cases.db')
    const changed = aFilledFile(path)
    const [third, fourth] = [changed.subarray(8192, 12_288), changed.subarray(12_288, 16_384)]
    const kept = Buffer.from(third)
    if (what === 'swapped') {
      fourth.copy(third)
      kept.copy(fourth)
    }
    if (what === 'zeroed') third.fill(0)
    writeFileSync(path, what === 'cut' ? changed.subarray(0, changed.length - 4096) : changed)

    expect(codeOf(() => readAll(path))).toBe('records_damaged')
  })
})

describe('requireIntegrity', () => {
  it('accepts a sound database', () => {
    const db = aDatabase()

    expect(() => requireIntegrity(db)).not.toThrow()
  })
})
