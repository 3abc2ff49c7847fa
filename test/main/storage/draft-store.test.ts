import { describe, expect, it } from 'vitest'
import {
  countOtherDrafts,
  findDraft,
  listDrafts,
  removeDraft,
  saveDraft,
} from '../../../main/storage/draft-store.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { aDatabase, caseId, inCommand, now } from './temporary-database.ts'

const later = parseIsoInstant('2026-11-24T09:00:00.000Z')

describe('a draft', () => {
  it('replaces the one before it, one for each form of each owner', () => {
    const db = aDatabase()
    saveDraft(db, caseId, { form: 'person', body: { name: 'In' }, savedAt: now })
    saveDraft(db, caseId, { form: 'person', body: { name: 'Inv' }, savedAt: later })
    saveDraft(db, caseId, { form: 'event', body: {}, savedAt: now })
    saveDraft(db, undefined, { form: 'person', body: { name: 'other' }, savedAt: now })

    expect(listDrafts(db, caseId)).toEqual([
      { form: 'person', body: { name: 'Inv' }, savedAt: later },
      { form: 'event', body: {}, savedAt: now },
    ])
    expect(findDraft(db, undefined, 'person')?.body).toEqual({ name: 'other' })
  })

  it('is counted among the others of its owner', () => {
    const db = aDatabase()
    for (const form of ['person', 'event']) saveDraft(db, caseId, { form, body: {}, savedAt: now })
    saveDraft(db, undefined, { form: 'note', body: {}, savedAt: now })

    expect(['person', 'note'].map((form) => countOtherDrafts(db, caseId, form))).toEqual([1, 2])
  })

  it('is forgotten when it has become part of the case, and not before', () => {
    const db = aDatabase()
    saveDraft(db, caseId, { form: 'person', body: {}, savedAt: now })
    const giveUp = (): void =>
      inCommand(db, () => {
        removeDraft(db, caseId, 'person')
        throw new Error('given up')
      })

    expect(giveUp).toThrow('given up')
    const kept = findDraft(db, caseId, 'person')
    inCommand(db, () => removeDraft(db, caseId, 'person'))

    expect([kept?.form, findDraft(db, caseId, 'person')]).toEqual(['person', undefined])
    expect(() => removeDraft(db, caseId, 'person')).not.toThrow()
  })

  it('says in plain words that it was not kept', () => {
    const db = aDatabase()
    db.pragma('max_page_count = 1')
    const body = { text: 'x'.repeat(100_000) }

    expect(() => saveDraft(db, caseId, { form: 'a', body, savedAt: now })).toThrow(
      expect.objectContaining({ code: 'disk_full' }),
    )
  })
})
