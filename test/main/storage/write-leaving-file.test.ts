import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listAudit } from '../../../main/storage/audit/audit-store.ts'
import type { Command } from '../../../main/storage/transact.ts'
import { writeLeavingFile } from '../../../main/storage/write-leaving-file.ts'
import { aDatabaseWithCase, codeOf, now, temporaryFolder } from './temporary-database.ts'

const bytes = Buffer.from('%PDF-1.7 invented')
const command: Command<void> = {
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
    extension: '.pdf',
    vaultFolder: join(folder, 'vault'),
  }
  const entries = () => listAudit(db, { action: 'report.print', limit: 10 })
  return { db, place, entries }
}

describe('a file that leaves the vault', () => {
  it('is on the disk and in the audit, once', () => {
    const { db, place, entries } = aDesk()

    expect(writeLeavingFile(db, command, bytes, place)).toBe(place.path)

    expect(readFileSync(place.path).equals(bytes)).toBe(true)
    expect(entries()).toHaveLength(1)
  })

  it('is in neither when the vault cannot note it', () => {
    const { db, place, entries } = aDesk()
    const write = () => {
      throw new Error('the disk is full')
    }
    const note = { write, takeBack: () => undefined }

    expect(() => writeLeavingFile(db, command, bytes, place, note)).toThrow('the disk is full')

    expect(readdirSync(dirname(place.path))).toEqual([])
    expect(entries()).toEqual([])
  })

  it('has its bytes on the disk, and not yet its name, while the entry is written', () => {
    const { db, place, entries } = aDesk()
    const seen: string[][] = []
    const facts = () => {
      const names = readdirSync(dirname(place.path), { recursive: true, encoding: 'utf8' })
      seen.push(names.map((name) => basename(name)))
      throw new Error('no entry')
    }

    expect(() => writeLeavingFile(db, { ...command, facts }, bytes, place)).toThrow('no entry')

    expect(seen).toEqual([[expect.stringContaining('unfinished'), 'briefing.pdf']])
    expect(readdirSync(dirname(place.path))).toEqual([])
    expect(entries()).toEqual([])
  })

  it('is taken back, with a second entry, when its name cannot be given after all', () => {
    const { db, place, entries } = aDesk()
    let committed = false
    const note = {
      write: () => {
        // Fills the place after it was looked at, so that the name can no longer be given.
        mkdirSync(place.path)
        committed = true
      },
      takeBack: () => {
        committed = false
      },
    }

    expect(codeOf(() => writeLeavingFile(db, command, bytes, place, note))).toBe('path_not_usable')

    expect(committed).toBe(false)
    expect(entries()).toHaveLength(1)
    expect(listAudit(db, { limit: 2 }).map(({ action }) => action)).toEqual([
      'report.print_failed',
      'report.print',
    ])
    expect(readdirSync(dirname(place.path))).toEqual(['briefing.pdf'])
  })

  it('replaces a file only when that was agreed', () => {
    const { db, place, entries } = aDesk()
    writeFileSync(place.path, 'something else')

    expect(codeOf(() => writeLeavingFile(db, command, bytes, place))).toBe('file_exists')
    expect(readFileSync(place.path, 'utf8')).toBe('something else')
    expect(entries()).toEqual([])

    writeLeavingFile(db, command, bytes, { ...place, replace: true })
    expect(readFileSync(place.path).equals(bytes)).toBe(true)
  })
})
