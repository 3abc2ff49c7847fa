import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { insertCase } from '../../main/storage/case-store.ts'
import { openChange } from '../../main/storage/change-store.ts'
import type { WritableDb } from '../../main/storage/database.ts'
import { saveDraft } from '../../main/storage/draft-store.ts'
import { openVaultDatabase } from '../../main/storage/open-vault-database.ts'
import { findRecord, insertRecord, updateRecord } from '../../main/storage/record-store.ts'
import { transact } from '../../main/storage/transact.ts'
import { createVault } from '../../main/vault/create-vault.ts'
import { testKdf } from '../../main/vault/kdf-params.ts'
import type { OpenVault } from '../../main/vault/open-vault.ts'
import { unlockVault } from '../../main/vault/unlock-vault.ts'
import type { CaseId, RecordId } from '../../shared/case/record.ts'
import { parseIsoInstant } from '../../shared/dates/iso-date.ts'

/** The instant of everything in these campaigns. */
export const now = parseIsoInstant('2026-11-23T11:40:00.000Z')
// The makers of branded ids for these campaigns.
const caseId = '00000000-0000-4000-8000-000000000000' as CaseId
const counterId = 'counter' as RecordId

/** A vault under test, through the app's own doors. */
export interface FaultVault {
  readonly vault: OpenVault
  readonly db: WritableDb
  /** A cut-off write was rolled back at this opening. */
  readonly recovered: boolean
  readonly close: () => void
}

/** Opens the vault of a folder, made with one case and a counter at 0 when there is none. */
export async function openFaultVault(folder: string): Promise<FaultVault> {
  const passphrase = new TextEncoder().encode('a passphrase of these campaigns')
  const isNew = !existsSync(join(folder, 'vault.a.json'))
  const vault = isNew
    ? await createVault({ folder, passphrase, now, kdf: testKdf, allowTestProfile: true })
    : await unlockVault({ folder, passphrase, now, allowTestProfile: true })
  try {
    const { db, recovered } = openVaultDatabase(vault)
    if (isNew) begin(db)
    const close = (): void => {
      db.close()
      vault.close()
    }
    return { vault, db, recovered, close }
  } catch (error) {
    vault.close()
    throw error
  }
}

/** Reads how many saves the vault says there were. */
export function countOf(db: WritableDb): number {
  return Number(findRecord(db, counterId)?.body.count)
}

/**
 * Makes one save as the app does: a new event that points at the counter, the counter raised, the audit entry; then
 * what is being typed. When it returns, the save must be on the disk.
 */
export function saveOnce(db: WritableDb): number {
  const count = countOf(db) + 1
  transact(
    db,
    { command: 'event.add', actor: 'app', object: 'event', caseId, at: now, facts: { count } },
    () => {
      const changeId = openChange(db, { caseId, at: now, command: 'event.add', label: 'event' })
      const mark = { changeId, at: now }
      const body = { text: `invented event ${count} `.repeat(1 + ((count * 31) % 120)) }
      const links = [{ toId: counterId, field: 'counter' }]
      // The maker of branded ids for these campaigns.
      insertRecord(db, { ...aRecord(`event-${count}` as RecordId), body, links }, mark)
      updateRecord(db, { ...aRecord(counterId), body: { count }, expectedRevision: count }, mark)
    },
  )
  saveDraft(db, caseId, { form: 'event.add', body: { count }, savedAt: now })
  return count
}

/** What is wrong with a vault that should hold at least so many saves; empty when nothing is. */
export function checkSaves(db: WritableDb, acknowledged: number): readonly string[] {
  const one = (sql: string): unknown => db.prepare(sql).pluck().get()
  const count = countOf(db)
  const expected = {
    events: count,
    links: count,
    revisions: 2 * count + 1,
    changes: count + 1,
    audit: count + 1,
  }
  const found = {
    events: one("SELECT count(*) FROM case_records WHERE id LIKE 'event-%'"),
    links: one('SELECT count(*) FROM record_links'),
    revisions: one('SELECT count(*) FROM record_revisions'),
    changes: one('SELECT count(*) FROM changes'),
    audit: one('SELECT count(*) FROM audit'),
  }
  const problems: string[] = []
  if (count < acknowledged) problems.push(`lost ${acknowledged - count}`)
  if (JSON.stringify(found) !== JSON.stringify(expected)) problems.push('torn')
  return problems
}

function begin(db: WritableDb): void {
  transact(db, { command: 'cases.create', actor: 'app', object: 'case', caseId, at: now }, () => {
    insertCase(db, { id: caseId, reference: 'TL-1', openedAt: now })
    const changeId = openChange(db, { caseId, at: now, command: 'cases.create', label: 'case' })
    const record = { ...aRecord(counterId), body: { count: 0 }, links: [] }
    insertRecord(db, record, { changeId, at: now })
  })
}

function aRecord(id: RecordId) {
  return {
    id,
    caseId,
    noun: 'event',
    compartment: 'general',
    standing: 'established',
    bodyVersion: 1,
    links: [],
  } as const
}
