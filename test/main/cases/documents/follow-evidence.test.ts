import { describe, expect, it } from 'vitest'
import { undoInCase } from '../../../../main/cases/change-case.ts'
import { saveRecords } from '../../../../main/cases/save-records.ts'
import { loadAttachmentBytes } from '../../../../main/storage/attachment-store.ts'
import { findRecord, listRecords } from '../../../../main/storage/record-store.ts'
import type { RecordDraft } from '../../../../shared/contract/inputs.ts'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { aDatabaseWithCase, caseId, codeOf } from '../../storage/temporary-database.ts'
import { aPdf } from './a-document.ts'
import { anEvidence, attach, context, evidenceDraft } from './an-attached-document.ts'

describe('a document of evidence', () => {
  it('is held back with it, in the same change, and no longer when that is undone', () => {
    const db = aDatabaseWithCase()
    const id = anEvidence(db)
    const { recordId } = attach(db, id, aPdf)
    const held = {
      compartment: 'harmed_child',
      heldFrom: 'agencies',
      heldUntilOn: parseIsoDate('2026-03-01'),
    } as const

    const draft = { ...evidenceDraft(held), id, revision: 1 }
    const { changeId } = saveRecords(db, caseId, [draft], context)
    expect(findRecord(db, recordId)).toMatchObject({ ...held, changeId, revision: 2 })
    expect(loadAttachmentBytes(db, recordId).equals(aPdf)).toBe(true)

    undoInCase(db, caseId, changeId, context)
    const { heldFrom, compartment } = findRecord(db, recordId) ?? {}
    expect([heldFrom, compartment]).toEqual([undefined, 'general'])
  })

  it('stays as it is when something else about the evidence changes', () => {
    const db = aDatabaseWithCase()
    const id = anEvidence(db)
    const { recordId } = attach(db, id, aPdf)

    const draft = { ...evidenceDraft({ standing: 'established' }), id, revision: 1 }
    saveRecords(db, caseId, [draft], context)

    expect(findRecord(db, recordId)).toMatchObject({ revision: 1 })
  })

  it('is never written or changed through a form, which has no bytes', () => {
    const db = aDatabaseWithCase()
    const evidence = anEvidence(db)
    const { recordId } = attach(db, evidence, aPdf)
    const before = listRecords(db, caseId)
    const body = { evidence, name: 'a.pdf', format: 'pdf', bytes: 1, sha256: 'a' }
    const draft: RecordDraft = { ...evidenceDraft(), noun: 'attachment', body }

    for (const one of [draft, { ...draft, id: recordId, revision: 1 }])
      expect(codeOf(() => saveRecords(db, caseId, [one], context))).toBe('invalid_input')

    expect(listRecords(db, caseId)).toEqual(before)
  })
})
