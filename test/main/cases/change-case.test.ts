import { describe, expect, it } from 'vitest'
import { removeFromCase, undoInCase } from '../../../main/cases/change-case.ts'
import { listAudit } from '../../../main/storage/audit/audit-store.ts'
import { insertCase } from '../../../main/storage/case-store.ts'
import { insertRecords, listRecords } from '../../../main/storage/record-store.ts'
import { caseIdOf } from '../../builders/record-ids.ts'
import {
  aDatabaseWithCase,
  aRecord,
  caseId,
  codeOf,
  inChange,
  inCommand,
  now,
  recordId,
} from '../storage/temporary-database.ts'

const context = { actor: 'slot-1', now: () => now }
const first = { id: recordId(1), revision: 1 }

/** A case with two records, the second pointing at the first when asked. */
function aCase(linked = false) {
  const db = aDatabaseWithCase()
  const links = linked ? [{ toId: recordId(1), field: 'people' }] : []
  const changeId = inChange(db, (mark) =>
    insertRecords(db, [aRecord(1), aRecord(2, { links })], mark),
  )
  const there = () => listRecords(db, caseId).map(({ id }) => id)
  return { db, changeId, there }
}

describe('taking a record out of a case', () => {
  it('is one change that can be undone, and the undoing too', () => {
    const { db, there } = aCase()
    const removed = removeFromCase(db, caseId, first, context)
    expect(there()).toEqual([recordId(2)])

    const undone = undoInCase(db, caseId, removed, context)
    expect(there()).toEqual([recordId(1), recordId(2)])

    undoInCase(db, caseId, undone, context)
    expect(there()).toEqual([recordId(2)])
    expect(codeOf(() => undoInCase(db, caseId, removed, context))).toBe('already_undone')
  })

  it('is noted with who did it, once each', () => {
    const { db } = aCase()
    const changeId = removeFromCase(db, caseId, first, context)
    undoInCase(db, caseId, changeId, context)

    const noted = listAudit(db, { limit: 10 }).filter(({ actor }) => actor === 'slot-1')

    expect(noted.map(({ action }) => action).sort()).toEqual(['change.undo', 'record.remove'])
  })

  it('is refused while another record mentions it, and nothing is noted', () => {
    const { db, there } = aCase(true)
    const before = listAudit(db, { limit: 100 }).length

    expect(codeOf(() => removeFromCase(db, caseId, first, context))).toBe('still_mentioned')

    expect(there()).toHaveLength(2)
    expect(listAudit(db, { limit: 100 })).toHaveLength(before)
  })

  it.each([
    ['has moved on', { id: recordId(1), revision: 2 }, caseId, 'changed_elsewhere'],
    ['is not there', { id: recordId(9), revision: 1 }, caseId, 'record_not_found'],
    ['is in another case', first, caseIdOf(2), 'record_not_found'],
  ])('is refused for one that %s', (_, record, where, code) => {
    const { db, there } = aCase()
    inCommand(db, () => insertCase(db, { id: caseIdOf(2), reference: 'TL-2', openedAt: now }))

    expect(codeOf(() => removeFromCase(db, where, record, context))).toBe(code)

    expect(there()).toHaveLength(2)
  })
})

describe('undoing', () => {
  it('takes back everything that one change brought, together', () => {
    const { db, changeId, there } = aCase(true)

    undoInCase(db, caseId, changeId, context)

    expect(there()).toEqual([])
  })

  it('is refused for a change of another case', () => {
    const { db, changeId, there } = aCase()
    inCommand(db, () => insertCase(db, { id: caseIdOf(2), reference: 'TL-2', openedAt: now }))

    expect(codeOf(() => undoInCase(db, caseIdOf(2), changeId, context))).toBe('change_not_found')

    expect(there()).toHaveLength(2)
  })
})
