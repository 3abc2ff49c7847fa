import { describe, expect, it } from 'vitest'
import { createCase, eraseCase, listCaseSummaries } from '../../../main/cases/case-list.ts'
import { listAudit } from '../../../main/storage/audit/audit-store.ts'
import { insertRecord } from '../../../main/storage/record-store.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { caseIdOf } from '../../builders/record-ids.ts'
import {
  aDatabase,
  aDatabaseWithCase,
  aRecord,
  caseId,
  codeOf,
  inChange,
  now,
} from '../storage/temporary-database.ts'

const context = { actor: 'slot-1', now: () => now }

function addChild(db: ReturnType<typeof aDatabase>, name: string): void {
  const body = { name, role: 'child_assessed', lifeStatus: 'living' }
  inChange(db, (mark) => insertRecord(db, aRecord(1, { noun: 'person', body }), mark))
}

describe('the list of cases', () => {
  it('is empty in a new vault', () => {
    expect(listCaseSummaries(aDatabase())).toEqual([])
  })

  it('names the child being assessed once entered, and has the case last changed first', () => {
    const db = aDatabaseWithCase()
    const later = () => parseIsoInstant('2026-11-24T09:00:00.000Z')
    createCase(db, { id: caseIdOf(2), reference: 'TL-2' }, { ...context, now: later })
    addChild(db, 'Sam Example')

    expect(listCaseSummaries(db).map(({ reference, childName }) => [reference, childName])).toEqual(
      [
        ['TL-2', undefined],
        ['TL-1', 'Sam Example'],
      ],
    )
  })

  it('takes a reference once, whatever its capitals', () => {
    const db = aDatabaseWithCase()

    expect(codeOf(() => createCase(db, { id: caseIdOf(2), reference: 'tl-1' }, context))).toBe(
      'reference_taken',
    )
    expect(listCaseSummaries(db)).toHaveLength(1)
  })
})

describe('erasing a case', () => {
  it.each(['', 'TL-2', 'TL-1 0'])('is refused to who typed %j', (typed) => {
    const db = aDatabaseWithCase()

    expect(codeOf(() => eraseCase(db, caseId, typed, context))).toBe('reference_differs')
    expect(listCaseSummaries(db)).toHaveLength(1)
  })

  it('leaves only the note that it was done, with how many records went', () => {
    const db = aDatabaseWithCase()
    addChild(db, 'Sam Example')

    eraseCase(db, caseId, ' tl-1 ', context)

    expect(listCaseSummaries(db)).toEqual([])
    expect(db.prepare('SELECT count(*) AS count FROM record_revisions').get()).toEqual({ count: 0 })
    const [entry] = listAudit(db, { limit: 10 }).filter(({ action }) => action === 'case.erase')
    expect(entry).toMatchObject({ actor: 'slot-1', facts: { records: 1 } })
    expect(JSON.stringify(entry)).not.toContain('Sam')
  })

  it('is refused for a case that is not there', () => {
    expect(codeOf(() => eraseCase(aDatabase(), caseId, 'TL-1', context))).toBe('case_not_found')
  })
})
