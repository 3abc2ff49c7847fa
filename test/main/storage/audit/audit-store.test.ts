import { describe, expect, it } from 'vitest'
import {
  appendAudit,
  listAudit,
  loadAuditHead,
} from '../../../../main/storage/audit/audit-store.ts'
import { transact } from '../../../../main/storage/transact.ts'
import type { CaseId } from '../../../../shared/case/record.ts'
import { aDatabase, caseId, now } from '../temporary-database.ts'

const event = { at: now, actor: 'app', action: 'vault.unlock', object: 'vault' }

describe('the audit store', () => {
  it('starts with no entry and numbers from 1 without a gap', () => {
    const db = aDatabase()
    const empty = loadAuditHead(db).seq

    for (let entry = 0; entry < 3; entry += 1)
      transact(db, { ...event, command: 'vault.unlock' }, () => undefined)

    expect([empty, loadAuditHead(db).seq]).toEqual([0, 3])
    expect(listAudit(db, { limit: 10 }).map(({ seq }) => seq)).toEqual([3, 2, 1])
    expect(listAudit(db, { limit: 10 })[0]?.hash).toEqual(loadAuditHead(db).hash)
  })

  it('lists by case, by action and page by page', () => {
    const db = aDatabase()
    const other = caseId.replace('8000', '9000') as CaseId
    transact(db, { ...event, command: 'people.add', caseId }, () => undefined)
    transact(db, { ...event, command: 'people.add', caseId: other }, () => undefined)
    transact(db, { ...event, command: 'people.edit', caseId }, () => undefined)
    const seqs = (filter: Parameters<typeof listAudit>[1]): readonly number[] =>
      listAudit(db, filter).map(({ seq }) => seq)

    expect([
      seqs({ caseId, limit: 9 }),
      seqs({ action: 'people.add', limit: 9 }),
      seqs({ caseId, action: 'people.edit', limit: 9 }),
      seqs({ beforeSeq: 3, limit: 1 }),
    ]).toEqual([[3, 1], [2, 1], [3], [2]])
  })

  it('takes an entry only inside a command', () => {
    expect(() => appendAudit(aDatabase(), event)).toThrow('inside a command')
  })

  it.each(["UPDATE audit SET actor = 'x'", 'DELETE FROM audit'])('refuses "%s"', (sql) => {
    const db = aDatabase()
    transact(db, { ...event, command: 'vault.unlock' }, () => undefined)

    expect(() => db.exec(sql)).toThrow('an audit entry')
    expect(loadAuditHead(db).seq).toBe(1)
  })
})
