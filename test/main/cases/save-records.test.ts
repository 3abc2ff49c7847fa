import { describe, expect, it } from 'vitest'
import { newRecordId } from '../../../main/cases/new-ids.ts'
import { saveRecords } from '../../../main/cases/save-records.ts'
import { listAudit } from '../../../main/storage/audit/audit-store.ts'
import { insertCase } from '../../../main/storage/case-store.ts'
import { listChanges } from '../../../main/storage/change-store.ts'
import type { WritableDb } from '../../../main/storage/database.ts'
import { findDraft, saveDraft } from '../../../main/storage/draft-store.ts'
import { findRecord, listLinksTo, listRecords } from '../../../main/storage/record-store.ts'
import type { RecordDraft } from '../../../shared/contract/inputs.ts'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { caseIdOf } from '../../builders/record-ids.ts'
import {
  aDatabaseWithCase,
  caseId,
  codeOf,
  inCommand,
  now,
  recordId,
} from '../storage/temporary-database.ts'

const context = {
  actor: 'slot-1',
  now: () => now,
  newId: newRecordId,
  policies: { instruments: [] },
}
const sam: RecordDraft = {
  noun: 'person',
  compartment: 'general',
  standing: 'established',
  body: { name: 'Sam Example', role: 'child_assessed', lifeStatus: 'living' },
}
const anEvent = (people: string[] = []): RecordDraft => ({
  noun: 'event',
  compartment: 'general',
  standing: 'alleged',
  body: { what: 'A worrying report', source: 'School', people },
})

function save(db: WritableDb, drafts: readonly RecordDraft[], fromDraft?: string) {
  return saveRecords(db, caseId, drafts, { ...context, fromDraft })
}

/** What a save may change, to compare before and after. */
function stateOf(db: WritableDb) {
  return [listRecords(db, caseId), listChanges(db, caseId, 50), listAudit(db, { limit: 50 })]
}

describe('saving records', () => {
  it('writes them in the order given, with their links, as one change and one note', () => {
    const db = aDatabaseWithCase()
    const id = save(db, [sam]).recordIds[0] ?? recordId(0)

    const { changeId, recordIds } = save(db, [anEvent([id]), anEvent()])

    expect(recordIds).toHaveLength(2)
    expect(recordIds.map((each) => findRecord(db, each)?.changeId)).toEqual([changeId, changeId])
    expect(listLinksTo(db, id)).toMatchObject([{ id: recordIds[0], field: 'people' }])
    const noted = listAudit(db, { limit: 50 }).filter(({ actor }) => actor === 'slot-1')
    expect(noted.map(({ action }) => action).sort()).toEqual(['record.insert', 'records.save'])
  })

  it('refuses what its own export could not bring in again: held until a day, but from nobody', () => {
    const db = aDatabaseWithCase()
    const before = stateOf(db)
    const until: RecordDraft = { ...anEvent(), heldUntilOn: parseIsoDate('2026-03-01') }

    expect(() => save(db, [sam, until])).toThrow(
      expect.objectContaining({ place: [1, 'event', 'heldUntilOn'] }),
    )
    expect(stateOf(db)).toEqual(before)
  })

  it('notes the fields that were written and never what stands in them', () => {
    const db = aDatabaseWithCase()
    save(db, [sam])

    const noted = JSON.stringify(listAudit(db, { limit: 50 }))

    expect(noted).toContain('lifeStatus')
    expect(noted).not.toContain('Sam')
  })

  it('follows the links of the latest text only', () => {
    const db = aDatabaseWithCase()
    const sams = save(db, [sam, sam]).recordIds
    const [one = recordId(0), other = recordId(0)] = sams
    const [id] = save(db, [anEvent([one])]).recordIds

    save(db, [{ ...anEvent([other]), id, revision: 1 }])

    expect(listLinksTo(db, one)).toEqual([])
    expect(listLinksTo(db, other)).toHaveLength(1)
  })

  it('takes away the draft that the form leaves, and no other', () => {
    const db = aDatabaseWithCase()
    for (const form of ['person/new', 'event/new'])
      saveDraft(db, caseId, { form, body: { name: 'S' }, savedAt: now })

    save(db, [sam], 'person/new')
    save(db, [sam], 'person/never-drafted')

    expect(findDraft(db, caseId, 'person/new')).toBeUndefined()
    expect(findDraft(db, caseId, 'event/new')).toBeDefined()
  })

  it.each<[string, (ids: readonly string[]) => RecordDraft, string]>([
    ['a body that does not fit', () => ({ ...sam, body: { name: 'Sam' } }), 'invalid_input'],
    [
      'a child who was harmed outside the compartment',
      () => ({ ...sam, body: { ...sam.body, name: 'Child 1', role: 'child_harmed' } }),
      'invalid_input',
    ],
    ['a link to nothing', () => anEvent([recordId(9)]), 'invalid_input'],
    ['a link to the wrong kind', (ids) => anEvent([ids[1] ?? '']), 'invalid_input'],
    [
      'a change without the revision that was seen',
      (ids) => ({ ...sam, id: ids[0] as RecordDraft['id'] }), // an id just given
      'invalid_input',
    ],
    [
      'a change of a revision that is not the latest',
      (ids) => ({ ...sam, id: ids[0] as RecordDraft['id'], revision: 4 }), // as above
      'changed_elsewhere',
    ],
    [
      'a record of one kind saved as another',
      (ids) => ({ ...sam, id: ids[1] as RecordDraft['id'], revision: 1 }), // as above
      'invalid_input',
    ],
    [
      'a change of a record that is not there',
      () => ({ ...sam, id: recordId(9), revision: 1 }),
      'record_not_found',
    ],
  ])('with %s writes nothing at all, and keeps the draft', (_, wrong, code) => {
    const db = aDatabaseWithCase()
    const { recordIds } = save(db, [sam, anEvent()])
    saveDraft(db, caseId, { form: 'person/new', body: { name: 'S' }, savedAt: now })
    const before = stateOf(db)

    expect(codeOf(() => save(db, [sam, wrong(recordIds)], 'person/new'))).toBe(code)

    expect(stateOf(db)).toEqual(before)
    expect(findDraft(db, caseId, 'person/new')).toBeDefined()
  })

  it('never reaches into another case', () => {
    const db = aDatabaseWithCase()
    inCommand(db, () => insertCase(db, { id: caseIdOf(2), reference: 'TL-2', openedAt: now }))
    const there = saveRecords(db, caseIdOf(2), [sam], context).recordIds
    const before = stateOf(db)

    expect(codeOf(() => save(db, [anEvent([...there])]))).toBe('invalid_input')
    expect(codeOf(() => save(db, [{ ...sam, id: there[0], revision: 1 }]))).toBe('invalid_input')

    expect(stateOf(db)).toEqual(before)
  })
})
