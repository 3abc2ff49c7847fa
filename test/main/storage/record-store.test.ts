import { describe, expect, it } from 'vitest'
import { insertCase } from '../../../main/storage/case-store.ts'
import {
  findRecord,
  insertRecord,
  insertRecords,
  listLinksTo,
  listRecords,
  loadRecord,
  removeRecord,
  restoreRecord,
  StillMentioned,
  updateRecord,
} from '../../../main/storage/record-store.ts'
import type { CaseId } from '../../../shared/case/record.ts'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import {
  aDatabaseWithCase,
  aRecord,
  caseId,
  codeOf,
  inChange,
  inCommand,
  now,
  recordId,
} from './temporary-database.ts'

const link = { toId: recordId(1), field: 'people' }

describe('a record', () => {
  it('comes back as it was written, with what every record carries', () => {
    const db = aDatabaseWithCase()
    const record = aRecord(1, {
      compartment: 'harmed_child',
      heldFrom: 'family',
      heldUntilOn: parseIsoDate('2026-12-01'),
      standing: 'alleged',
      body: { text: 'é \u0000 "', list: [1, null, { deep: true }] },
      bodyVersion: 3,
    })

    const changeId = inChange(db, (mark) => insertRecord(db, record, mark))

    const { links: _none, ...stored } = record
    expect(loadRecord(db, record.id)).toEqual({
      ...stored,
      revision: 1,
      changeId,
      createdAt: now,
      updatedAt: now,
    })
  })

  it('rises by one revision with every update, and keeps when it was made', () => {
    const db = aDatabaseWithCase()
    inChange(db, (mark) => insertRecord(db, aRecord(1, { heldFrom: 'agencies' }), mark))

    const update = { ...aRecord(1), body: { text: 'new' }, expectedRevision: 1 }
    const changeId = inChange(db, (mark) => expect(updateRecord(db, update, mark)).toBe(2))

    const record = loadRecord(db, recordId(1))
    expect(record).toMatchObject({ body: { text: 'new' }, revision: 2, changeId })
    expect(record).not.toHaveProperty('heldFrom')
  })

  it('is not overwritten by somebody who looked at an older revision', () => {
    const db = aDatabaseWithCase()
    inChange(db, (mark) => insertRecord(db, aRecord(1), mark))
    const late = (mark: Parameters<typeof insertRecord>[2]): void => {
      updateRecord(db, { ...aRecord(1), body: { late: true }, expectedRevision: 0 }, mark)
    }

    expect(codeOf(() => inChange(db, late))).toBe('changed_elsewhere')
    expect(loadRecord(db, recordId(1))).toMatchObject({ revision: 1 })
  })

  it('is found by nobody once removed, and is restored as it was', () => {
    const db = aDatabaseWithCase()
    inChange(db, (mark) => insertRecords(db, [aRecord(1), aRecord(2, { links: [link] })], mark))

    inChange(db, (mark) => removeRecord(db, { id: recordId(2), expectedRevision: 1 }, mark))
    const gone = [findRecord(db, recordId(2)), listLinksTo(db, recordId(1)).length]
    const codes = [
      codeOf(() => loadRecord(db, recordId(2))),
      codeOf(() =>
        inChange(db, (mark) => removeRecord(db, { id: recordId(2), expectedRevision: 2 }, mark)),
      ),
      codeOf(() =>
        inChange(db, (mark) => updateRecord(db, { ...aRecord(2), expectedRevision: 2 }, mark)),
      ),
    ]
    inChange(db, (mark) => restoreRecord(db, { id: recordId(2), expectedRevision: 2 }, mark))

    expect(gone).toEqual([undefined, 0])
    expect(codes).toEqual(['record_not_found', 'record_not_found', 'record_not_found'])
    expect(loadRecord(db, recordId(2))).toMatchObject({ revision: 3, body: aRecord(2).body })
    expect(listLinksTo(db, recordId(1))).toHaveLength(1)
  })

  it('cannot be restored while it is there, nor when what it points at is gone', () => {
    const db = aDatabaseWithCase()
    inChange(db, (mark) => insertRecords(db, [aRecord(1), aRecord(2, { links: [link] })], mark))
    const restore = (): unknown =>
      inChange(db, (mark) => restoreRecord(db, { id: recordId(2), expectedRevision: 2 }, mark))
    const there = codeOf(() =>
      inChange(db, (mark) => restoreRecord(db, { id: recordId(2), expectedRevision: 1 }, mark)),
    )
    inChange(db, (mark) => removeRecord(db, { id: recordId(2), expectedRevision: 1 }, mark))
    inChange(db, (mark) => removeRecord(db, { id: recordId(1), expectedRevision: 1 }, mark))

    expect([there, codeOf(restore)]).toEqual(['record_not_found', 'link_to_missing'])
  })
})

describe('links between records', () => {
  it('keep a record from being removed, and say who mentions it', () => {
    const db = aDatabaseWithCase()
    inChange(db, (mark) =>
      insertRecords(db, [aRecord(1), aRecord(2, { noun: 'evidence', links: [link, link] })], mark),
    )

    const remove = (): unknown =>
      inChange(db, (mark) => removeRecord(db, { id: recordId(1), expectedRevision: 1 }, mark))

    expect(remove).toThrow(StillMentioned)
    expect(remove).toThrow(
      expect.objectContaining({
        code: 'still_mentioned',
        details: [{ id: recordId(2), noun: 'evidence', field: 'people' }],
      }),
    )
    expect(findRecord(db, recordId(1))).toBeDefined()
  })

  it('may run in a ring, and to the record itself', () => {
    const db = aDatabaseWithCase()
    const to = (number: number) => [{ toId: recordId(number), field: 'next' }]
    inChange(db, (mark) =>
      insertRecords(
        db,
        [aRecord(1, { links: to(2) }), aRecord(2, { links: to(1) }), aRecord(3, { links: to(3) })],
        mark,
      ),
    )

    inChange(db, (mark) => removeRecord(db, { id: recordId(3), expectedRevision: 1 }, mark))

    expect(listRecords(db, caseId)).toHaveLength(2)
  })

  it('lead only to live records of the case', () => {
    const db = aDatabaseWithCase()
    const insert = (): unknown =>
      inChange(db, (mark) => insertRecord(db, aRecord(2, { links: [link] }), mark))

    expect(insert).toThrow(expect.objectContaining({ code: 'link_to_missing', place: ['people'] }))
    expect(listRecords(db, caseId)).toEqual([])
  })

  it('never lead into another case', () => {
    const db = aDatabaseWithCase()
    // The id of a second case.
    const otherId = caseId.replace('8000', '9000') as CaseId
    inCommand(db, () => insertCase(db, { id: otherId, reference: 'TL-2', openedAt: now }))
    inChange(db, (mark) => insertRecord(db, aRecord(1), mark))
    const other = aRecord(2, { caseId: otherId, links: [link] })

    expect(codeOf(() => inChange(db, (mark) => insertRecord(db, other, mark)))).toBe(
      'link_to_missing',
    )
  })

  it('follow the latest revision', () => {
    const db = aDatabaseWithCase()
    inChange(db, (mark) => insertRecords(db, [aRecord(1), aRecord(2, { links: [link] })], mark))

    inChange(db, (mark) => updateRecord(db, { ...aRecord(2), expectedRevision: 1 }, mark))

    expect(listLinksTo(db, recordId(1))).toEqual([])
  })
})

describe('listRecords', () => {
  it('lists live records in the order written, of one noun if asked', () => {
    const db = aDatabaseWithCase()
    const person = aRecord(3, { noun: 'person' })
    inChange(db, (mark) => insertRecords(db, [aRecord(9), person, aRecord(1), aRecord(2)], mark))
    inChange(db, (mark) => removeRecord(db, { id: recordId(1), expectedRevision: 1 }, mark))

    const ids = (noun?: string): readonly string[] =>
      listRecords(db, caseId, noun).map(({ id }) => id)

    expect(ids()).toEqual([recordId(9), recordId(3), recordId(2)])
    expect(ids('person')).toEqual([recordId(3)])
  })

  it('reads one noun of one case by its index', () => {
    const db = aDatabaseWithCase()

    const plan = db
      .prepare<[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT * FROM case_records
         WHERE case_id = 'x' AND noun = 'event' AND removed_at IS NULL`,
      )
      .all()

    expect(plan.map(({ detail }) => detail).join()).toContain('live_records_by_noun')
  })

  it('writes 50,000 records as one change', { timeout: 240_000 }, () => {
    const db = aDatabaseWithCase()
    const records = Array.from({ length: 50_000 }, (_, number) => aRecord(number))

    inChange(db, (mark) => insertRecords(db, records, mark))

    expect(listRecords(db, caseId)).toHaveLength(50_000)
  })
})
