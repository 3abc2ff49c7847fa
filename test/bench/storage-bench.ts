import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { insertCase } from '../../main/storage/case-store.ts'
import { openChange } from '../../main/storage/change-store.ts'
import type { WritableDb } from '../../main/storage/database.ts'
import { migrate } from '../../main/storage/migrate.ts'
import { migrations } from '../../main/storage/migrations/index.ts'
import { openDatabase } from '../../main/storage/open-database.ts'
import { insertRecords, type NewRecord } from '../../main/storage/record-store.ts'
import { applyConnectionSettings } from '../../main/storage/storage-settings.ts'
import { transact } from '../../main/storage/transact.ts'
import type { CaseId, RecordId } from '../../shared/case/record.ts'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { type BenchRow, buildRow, timeByTurns } from './measure.ts'

// Constants of a plainly invented case; only their shape and size matter here.
const at = '2026-02-04T09:10:00.000Z' as IsoInstant
const caseId = '00000000-0000-4000-8000-000000000000' as CaseId
const bulk = 5_000
const target = 1.3

/** An event of usual length, numbered so that no two have one id. */
function aRecord(number: number): NewRecord {
  const id = `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
  const words = `School recorded a concern, entry ${number}, and told the designated lead the same day. `
  return {
    // A random UUID in the product; a number here, so that both databases get the same bytes.
    id: id as RecordId,
    caseId,
    noun: 'event',
    compartment: 'general',
    standing: 'alleged',
    body: { on: '2022-11', what: words.repeat(4), source: 'chronology' },
    bodyVersion: 1,
    links: [],
  }
}

/** Writes records as one command of the product: change, records, revisions and audit entry in one transaction. */
function save(db: WritableDb, first: number, count: number): void {
  const records = Array.from({ length: count }, (_, index) => aRecord(first + index))
  const command = { command: 'records.save', actor: 'A. Practitioner', object: caseId, caseId, at }
  transact(db, command, () => {
    const changeId = openChange(db, { caseId, at, command: 'records.save', label: 'event_added' })
    insertRecords(db, records, { changeId, at })
  })
}

function prepare(db: WritableDb): WritableDb {
  migrate(db, migrations)
  const command = { command: 'cases.create', actor: 'A. Practitioner', object: caseId, caseId, at }
  transact(db, command, () => insertCase(db, { id: caseId, reference: 'TL-0001', openedAt: at }))
  return db
}

/** The product's database without its cipher: the same file, settings and schema, in clear. */
function openInClear(path: string): WritableDb {
  const db = new Database(path)
  applyConnectionSettings(db)
  // The brand promises a checked, encrypted database; this twin exists to be measured and is deleted after.
  return db as WritableDb
}

/** Measures one durable commit and one bulk insert through the product's storage, encrypted against clear. */
export async function benchStorage(rounds = 9): Promise<readonly BenchRow[]> {
  // On the project's own disk: temporary folders are often memory, where a durable write costs nothing.
  const build = fileURLToPath(new URL('../../build', import.meta.url))
  mkdirSync(build, { recursive: true })
  const folder = mkdtempSync(join(build, 'bench-'))
  const key = Buffer.alloc(32, 7)
  const encrypted = prepare(
    openDatabase({ path: join(folder, 'encrypted.db'), key, create: true }).db,
  )
  const clear = prepare(openInClear(join(folder, 'clear.db')))
  let next = 1
  const inTurn = (count: number) => {
    const numbers = { encrypted: next, clear: next }
    const write = (db: WritableDb, way: keyof typeof numbers) => () => {
      save(db, numbers[way], count)
      numbers[way] += count
      next = Math.max(next, numbers[way])
    }
    return { encrypted: write(encrypted, 'encrypted'), clear: write(clear, 'clear') }
  }

  try {
    const commits = await timeByTurns(inTurn(1), rounds * 30, 20)
    const bulks = await timeByTurns(inTurn(bulk), rounds)
    return [
      buildRow(
        'one durable commit: encrypted over clear',
        commits.encrypted ?? [],
        commits.clear ?? [],
        target,
      ),
      buildRow(
        `${bulk} records in one commit: encrypted over clear`,
        bulks.encrypted ?? [],
        bulks.clear ?? [],
        target,
      ),
    ]
  } finally {
    encrypted.close()
    clear.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
