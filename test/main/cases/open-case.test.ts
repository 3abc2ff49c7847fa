import { describe, expect, it } from 'vitest'
import { loadCaseFile, openCase } from '../../../main/cases/open-case.ts'
import { saveDraft } from '../../../main/storage/draft-store.ts'
import { undoChange } from '../../../main/storage/history/undo-change.ts'
import { insertRecord } from '../../../main/storage/record-store.ts'
import { caseIdOf } from '../../builders/record-ids.ts'
import {
  aDatabaseWithCase,
  aRecord,
  caseId,
  codeOf,
  inChange,
  inCommand,
  now,
} from '../storage/temporary-database.ts'

const event = (number: number) =>
  aRecord(number, { body: { what: `event ${number}`, source: 'School' } })

describe('opening a case', () => {
  it('gives its records, what is half-typed, and what was done, newest first', () => {
    const db = aDatabaseWithCase()
    const changes = [1, 2].map((number) =>
      inChange(db, (mark) => insertRecord(db, event(number), mark)),
    )
    saveDraft(db, caseId, { form: 'person/new', body: { name: 'S' }, savedAt: now })

    const opened = openCase(db, caseId)

    expect(opened.file.records.map(({ body }) => body)).toEqual([
      { what: 'event 1', source: 'School' },
      { what: 'event 2', source: 'School' },
    ])
    expect(opened.drafts).toEqual([{ form: 'person/new', values: { name: 'S' }, savedAt: now }])
    expect(opened.changes.map(({ id }) => id)).toEqual(changes.toReversed())
    expect(opened.changes[0]?.touched).toEqual([{ noun: 'event', count: 1 }])
    expect(opened.reports).toEqual([])
  })

  it('leaves out what was taken back, and says which change that was', () => {
    const db = aDatabaseWithCase()
    const changeId = inChange(db, (mark) => insertRecord(db, event(1), mark))
    inCommand(db, () => undoChange(db, caseId, changeId, now))

    const { file, changes } = openCase(db, caseId)

    expect(file.records).toEqual([])
    expect(changes.map(({ undone }) => undone)).toEqual([false, true])
  })

  it('shows the latest thirty changes of a longer history', () => {
    const db = aDatabaseWithCase()
    for (let number = 1; number <= 35; number += 1)
      inChange(db, (mark) => insertRecord(db, event(number), mark))

    const { file, changes } = openCase(db, caseId)

    expect([file.records.length, changes.length]).toEqual([35, 30])
    expect(changes.every(({ touched }) => touched.length === 1)).toBe(true)
  })

  it('refuses a case that is not there', () => {
    const db = aDatabaseWithCase()

    expect(codeOf(() => openCase(db, caseIdOf(7)))).toBe('case_not_found')
    expect(codeOf(() => loadCaseFile(db, caseIdOf(7)))).toBe('case_not_found')
  })

  it.each([
    ['of a kind that this version does not know', aRecord(1, { noun: 'horoscope' })],
    ['whose body does not fit its kind', aRecord(1, { body: { what: 7 } })],
  ])('never shows a record %s as if it were sound', (_, record) => {
    const db = aDatabaseWithCase()
    inChange(db, (mark) => insertRecord(db, record, mark))

    expect(() => loadCaseFile(db, caseId)).toThrow()
  })
})
