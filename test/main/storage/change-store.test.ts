import { describe, expect, it } from 'vitest'
import { loadCase } from '../../../main/storage/case-store.ts'
import {
  listChanges,
  loadChange,
  openChange,
  updateChangeUndone,
} from '../../../main/storage/change-store.ts'
import type { CaseId } from '../../../shared/case/record.ts'
import { type IsoInstant, parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import {
  aDatabaseWithCase,
  caseId,
  codeOf,
  inChange,
  inCommand,
  now,
} from './temporary-database.ts'

const later: IsoInstant = parseIsoInstant('2026-11-24T09:00:00.000Z')

describe('the changes of a case', () => {
  it('are listed newest first, as many as asked', () => {
    const db = aDatabaseWithCase()
    for (let change = 0; change < 3; change += 1) inChange(db, () => undefined)

    expect(listChanges(db, caseId, 2)).toEqual([
      { id: 3, caseId, at: now, command: 'test.write', label: 'test' },
      { id: 2, caseId, at: now, command: 'test.write', label: 'test' },
    ])
  })

  it('make the case the one last changed', () => {
    const db = aDatabaseWithCase()

    inCommand(db, () => openChange(db, { caseId, at: later, command: 'a', label: 'b' }))

    expect(loadCase(db, caseId)).toMatchObject({ updatedAt: later, revision: 1 })
  })

  it('carry codes, never text', () => {
    const db = aDatabaseWithCase()
    const open = (label: string) => (): unknown =>
      inCommand(db, () => openChange(db, { caseId, at: now, command: 'a', label }))

    expect(open('what he said')).toThrow('must be a code')
    expect(open('event')).not.toThrow()
  })

  it('are undone once', () => {
    const db = aDatabaseWithCase()
    const [first, second] = [inChange(db, () => undefined), inChange(db, () => undefined)]

    inCommand(db, () => updateChangeUndone(db, first, second))

    expect(loadChange(db, caseId, first).undoneByChangeId).toBe(second)
    expect(() => inCommand(db, () => updateChangeUndone(db, first, second))).toThrow('changed 0')
  })

  it('are found only in their own case', () => {
    const db = aDatabaseWithCase()
    const change = inChange(db, () => undefined)

    expect(codeOf(() => loadChange(db, 'other' as CaseId, change))).toBe('change_not_found')
    expect(codeOf(() => loadChange(db, caseId, change + 1))).toBe('change_not_found')
  })
})
