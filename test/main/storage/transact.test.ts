import { describe, expect, it } from 'vitest'
import { listAudit } from '../../../main/storage/audit/audit-store.ts'
import { saveDraft } from '../../../main/storage/draft-store.ts'
import { transact } from '../../../main/storage/transact.ts'
import { aDatabase, caseId, now } from './temporary-database.ts'

const command = { command: 'people.add', actor: 'app', object: 'person', caseId, at: now }
const draft = { form: 'form', body: {}, savedAt: now }

describe('transact', () => {
  it('commits the work with one audit entry, and gives what the work gave', () => {
    const db = aDatabase()

    const result = transact(db, { ...command, facts: { count: 2 } }, () => 'done')

    expect(result).toBe('done')
    expect(listAudit(db, { limit: 5 })).toEqual([
      {
        seq: 1,
        hash: expect.any(Buffer),
        at: now,
        actor: 'app',
        action: 'people.add',
        object: 'person',
        caseId,
        facts: { count: 2 },
      },
    ])
  })

  it('lets the work tell the facts', () => {
    const db = aDatabase()

    transact(db, { ...command, facts: (count: number) => ({ count }) }, () => 7)

    expect(listAudit(db, { limit: 1 })[0]?.facts).toEqual({ count: 7 })
  })

  it.each([
    [
      'the work throws',
      () => {
        throw new Error('given up')
      },
      {},
    ],
    ['the audit entry is refused', () => undefined, { facts: { note: 'free text of a case' } }],
  ])('keeps nothing when %s', (_what, end, facts) => {
    const db = aDatabase()

    expect(() =>
      transact(db, { ...command, ...facts }, (tx) => {
        saveDraft(tx, caseId, draft)
        return end()
      }),
    ).toThrow()

    const rows = db.prepare('SELECT count(*) AS drafts FROM drafts').get()
    expect([rows, listAudit(db, { limit: 5 })]).toEqual([{ drafts: 0 }, []])
    expect(db.inTransaction).toBe(false)
  })

  it('never runs inside another command', () => {
    const db = aDatabase()

    expect(() => transact(db, command, () => transact(db, command, () => 1))).toThrow('inside')
    expect(listAudit(db, { limit: 5 })).toEqual([])
  })

  it('refuses work that waits', () => {
    const db = aDatabase()

    expect(() => transact(db, command, async () => 1)).toThrow('must not wait')
  })
})
