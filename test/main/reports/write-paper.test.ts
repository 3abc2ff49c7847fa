import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writePaper } from '../../../main/reports/write-paper.ts'
import { listAudit } from '../../../main/storage/audit/audit-store.ts'
import type { Command } from '../../../main/storage/transact.ts'
import { aDatabaseWithCase, codeOf, now, temporaryFolder } from '../storage/temporary-database.ts'

const bytes = Buffer.from('%PDF-1.7 invented')
const command: Command<string> = {
  ...{ command: 'report.print', actor: 'slot-1', object: 'report-1', at: now },
  facts: { pages: 2 },
}

/** A database, and a place for one paper beside the vault. */
function aDesk() {
  const db = aDatabaseWithCase()
  const folder = temporaryFolder()
  const place = {
    path: join(folder, 'briefing.pdf'),
    replace: false,
    vaultFolder: join(folder, 'vault'),
  }
  const entries = () => listAudit(db, { action: 'report.print', limit: 10 })
  return { db, place, entries }
}

describe('a paper that leaves the vault', () => {
  it('is on the disk and in the audit, once', () => {
    const { db, place, entries } = aDesk()

    expect(writePaper(db, command, bytes, place)).toBe(place.path)

    expect(readFileSync(place.path).equals(bytes)).toBe(true)
    expect(entries()).toHaveLength(1)
  })

  it('is in neither when the vault cannot note it', () => {
    const { db, place, entries } = aDesk()
    const note = () => {
      throw new Error('the disk is full')
    }

    expect(() => writePaper(db, command, bytes, place, note)).toThrow('the disk is full')

    expect(existsSync(place.path)).toBe(false)
    expect(entries()).toEqual([])
  })

  it('is taken back when the entry fails after the file was written', () => {
    const { db, place, entries } = aDesk()
    // The facts are asked for after the work, and so after the file is there.
    let seen = false
    const facts = () => {
      seen = existsSync(place.path)
      throw new Error('no entry')
    }

    expect(() => writePaper(db, { ...command, facts }, bytes, place)).toThrow('no entry')

    expect(seen).toBe(true)
    expect(existsSync(place.path)).toBe(false)
    expect(entries()).toEqual([])
  })

  it('replaces a file only when that was agreed', () => {
    const { db, place, entries } = aDesk()
    writeFileSync(place.path, 'something else')

    expect(codeOf(() => writePaper(db, command, bytes, place))).toBe('file_exists')
    expect(readFileSync(place.path, 'utf8')).toBe('something else')
    expect(entries()).toEqual([])

    writePaper(db, command, bytes, { ...place, replace: true })
    expect(readFileSync(place.path).equals(bytes)).toBe(true)
  })
})
