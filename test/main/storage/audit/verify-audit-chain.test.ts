import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashAuditEntry } from '../../../../main/storage/audit/audit-entry.ts'
import { loadAuditHead } from '../../../../main/storage/audit/audit-store.ts'
import { verifyAuditChain } from '../../../../main/storage/audit/verify-audit-chain.ts'
import type { WritableDb } from '../../../../main/storage/database.ts'
import { transact } from '../../../../main/storage/transact.ts'
import { aDatabase, caseId, now } from '../temporary-database.ts'

const length = 20

/** Makes a chain of 20 entries, and lifts the triggers as somebody with the key and another program could. */
function aChain(): WritableDb {
  const db = aDatabase()
  for (let count = 0; count < length; count += 1) {
    const command = { command: 'people.add', actor: 'app', object: 'person', caseId, at: now }
    transact(db, { ...command, facts: { count } }, () => undefined)
  }
  db.exec('DROP TRIGGER audit_never_changes; DROP TRIGGER audit_never_shrinks')
  return db
}

/** Runs a tampering and undoes it again, so that one chain serves many. */
function verdictAfter(db: WritableDb, tamper: () => void): string {
  db.exec('BEGIN')
  try {
    tamper()
    const verdict = verifyAuditChain(db)
    return verdict.ok ? 'ok' : verdict.problem
  } finally {
    db.exec('ROLLBACK')
  }
}

const anySeq = fc.integer({ min: 1, max: length })

describe('verifyAuditChain', () => {
  it('accepts an empty chain, a whole one and the end of one', () => {
    const db = aChain()
    const head = loadAuditHead(db)

    expect(verifyAuditChain(aDatabase())).toMatchObject({ ok: true, checked: 0 })
    expect(verifyAuditChain(db)).toEqual({ ok: true, checked: length, head })
    expect(verifyAuditChain(db, { last: 5 })).toEqual({ ok: true, checked: 5, head })
    expect(verifyAuditChain(db, { last: 500, anchor: head })).toMatchObject({ checked: length })
  })

  it.each([
    ['body_json', `'{"actor":"app"}'`, 'hash'],
    ['hash', 'zeroblob(32)', 'hash'],
    ['prev', 'randomblob(32)', 'link'],
    ['at', `'2020-01-01T00:00:00.000Z'`, 'columns'],
    ['actor', `'somebody else'`, 'columns'],
    ['action', `'people.view'`, 'columns'],
    ['object', `'event'`, 'columns'],
    ['case_id', 'NULL', 'columns'],
  ])('notices a changed %s anywhere', (column, value, problem) => {
    const db = aChain()
    fc.assert(
      fc.property(anySeq, (seq) => {
        const verdict = verdictAfter(db, () =>
          db.exec(`UPDATE audit SET ${column} = ${value} WHERE seq = ${seq}`),
        )
        expect(verdict).toBe(problem)
      }),
      { numRuns: 20 },
    )
  })

  it('notices an entry taken out, put in again elsewhere or swapped', () => {
    const db = aChain()
    fc.assert(
      fc.property(fc.integer({ min: 1, max: length - 1 }), (seq) => {
        const removed = verdictAfter(db, () => db.exec(`DELETE FROM audit WHERE seq = ${seq}`))
        const renumbered = verdictAfter(db, () =>
          db.exec(`DELETE FROM audit WHERE seq = ${seq};
            UPDATE audit SET seq = seq - 1 WHERE seq > ${seq}`),
        )
        const swapped = verdictAfter(db, () =>
          db.exec(`UPDATE audit SET seq = 99 WHERE seq = ${seq};
            UPDATE audit SET seq = ${seq} WHERE seq = ${seq + 1};
            UPDATE audit SET seq = ${seq + 1} WHERE seq = 99`),
        )
        expect([removed, renumbered, swapped]).toEqual(['gap', 'link', 'link'])
      }),
      { numRuns: 20 },
    )
  })

  it('notices an entry written anew with a hash of its own', () => {
    const db = aChain()
    const verdict = verdictAfter(db, () => {
      const row = db
        .prepare<[], { prev: Buffer; body: string }>(
          'SELECT prev, body_json AS body FROM audit WHERE seq = 5',
        )
        .get()
      const body = row?.body.replace('"count":4', '"count":9') ?? ''
      const hash = hashAuditEntry(5, row?.prev ?? Buffer.alloc(0), body)
      db.prepare('UPDATE audit SET body_json = ?, hash = ? WHERE seq = 5').run(body, hash)
    })

    expect(verdict).toBe('link')
  })

  it('sees entries cut off at the end only against a head quoted elsewhere', () => {
    const db = aChain()
    const quoted = loadAuditHead(db)
    db.exec('DELETE FROM audit WHERE seq > 15')

    expect(verifyAuditChain(db)).toMatchObject({ ok: true, checked: 15 })
    expect(verifyAuditChain(db, { anchor: quoted })).toEqual({
      ok: false,
      seq: length,
      problem: 'anchor',
    })
  })

  it('says that the entry before the part it looks at is gone', () => {
    const db = aChain()
    db.exec(`DELETE FROM audit WHERE seq = ${length - 5}`)

    expect(verifyAuditChain(db, { last: 5 })).toMatchObject({ ok: false, problem: 'gap' })
  })
})
