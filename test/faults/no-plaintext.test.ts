import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { insertAttachmentBytes } from '../../main/storage/attachment-store.ts'
import { insertCase, removeCase } from '../../main/storage/case-store.ts'
import { saveDraft } from '../../main/storage/draft-store.ts'
import { openVaultDatabase } from '../../main/storage/open-vault-database.ts'
import { savePractitioner } from '../../main/storage/practitioner-store.ts'
import { insertRecord, removeRecord, updateRecord } from '../../main/storage/record-store.ts'
import { insertReport, type ReportId } from '../../main/storage/report-store.ts'
import {
  aRecord,
  caseId,
  inChange,
  inCommand,
  now,
  recordId,
  temporaryFolder,
} from '../main/storage/temporary-database.ts'
import { aVault } from '../main/vault/temporary-vault.ts'

const marker = 'Zwetschgenmarkör'

/** Every form in which the marker could stand in a file; base64 at each of its three offsets. */
function forms(): readonly Buffer[] {
  const texts = [marker, marker.toLowerCase(), marker.toUpperCase()]
  const base64 = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset, 'x'), Buffer.from(marker)]).toString('base64')
    return text.slice(offset + 2, -4)
  })
  return [
    ...texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]),
    ...base64.map((text) => Buffer.from(text)),
  ]
}

/** Names the files of a folder that hold the marker, and counts those looked at. */
function scan(folder: string): { readonly looked: number; readonly found: readonly string[] } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  )
  const found = files.filter((file) => {
    const bytes = readFileSync(join(file.parentPath, file.name))
    return forms().some((form) => bytes.includes(form))
  })
  return { looked: files.length, found: found.map(({ name }) => name) }
}

describe('the files of a vault', () => {
  it('show nothing of what was entered: saved, half-typed, sorted, removed, cut off or copied', async () => {
    const folder = temporaryFolder()
    const vault = await aVault(folder)
    const { db } = openVaultDatabase(vault)
    const body = { text: marker.repeat(200), name: marker }
    inCommand(db, () => {
      insertCase(db, { id: caseId, reference: marker, openedAt: now })
      savePractitioner(db, { body, bodyVersion: 1, updatedAt: now })
      const id = recordId(9) as string as ReportId
      const bytes = Buffer.from(marker)
      insertReport(db, {
        id,
        caseId,
        kind: marker,
        version: 1,
        status: 'draft',
        madeAt: now,
        sha256: '',
        pages: 1,
        model: { ...body, recipients: [] },
        bytes,
      })
    })
    inChange(db, (mark) => {
      for (let number = 0; number < 300; number += 1)
        insertRecord(db, aRecord(number, { body, noun: marker }), mark)
    })
    inCommand(db, () => insertAttachmentBytes(db, recordId(3), Buffer.from(marker.repeat(5_000))))
    inChange(db, (mark) => updateRecord(db, { ...aRecord(1, { body }), expectedRevision: 1 }, mark))
    inChange(db, (mark) => removeRecord(db, { id: recordId(2), expectedRevision: 1 }, mark))
    saveDraft(db, caseId, { form: marker, body, savedAt: now })
    db.prepare('SELECT body, noun FROM case_records ORDER BY body DESC, noun, id DESC').all()
    db.prepare('VACUUM INTO ?').run(join(folder, 'copy.db'))

    db.exec('BEGIN IMMEDIATE')
    db.prepare("UPDATE case_records SET body = json_set(body, '$.more', body)").run()
    // Spills what is not committed into the file and its journal, as a large write would.
    db.pragma('cache_spill = 1')
    db.pragma('shrink_memory')
    const during = scan(folder)
    db.exec('ROLLBACK')
    const open = scan(folder)
    inCommand(db, () => removeCase(db, caseId))
    db.close()
    vault.close()

    expect(during.looked).toBeGreaterThan(4)
    expect([during.found, open.found, scan(folder).found]).toEqual([[], [], []])
  })

  it('would be found out: the scan sees plain text in every form', () => {
    const folder = temporaryFolder()
    const plain = new Database(join(folder, 'plain.db'))
    plain.exec(`CREATE TABLE rows (text); INSERT INTO rows VALUES ('${marker}')`)
    plain.close()
    writeFileSync(join(folder, 'utf-16'), Buffer.from(`x${marker}`, 'utf16le'))
    for (const before of ['', 'a', 'ab']) {
      const text = Buffer.from(`${before}${marker}and more`).toString('base64')
      writeFileSync(join(folder, `base64-${before.length}`), text)
    }
    writeFileSync(join(folder, 'empty'), '')

    expect(scan(folder)).toEqual({
      looked: 6,
      found: expect.arrayContaining(['base64-0', 'base64-1', 'base64-2', 'plain.db', 'utf-16']),
    })
  })
})
