import { attachDocument } from '../../../../main/cases/documents/attach-document.ts'
import { readDocument } from '../../../../main/cases/documents/read-document.ts'
import { newRecordId } from '../../../../main/cases/new-ids.ts'
import { saveRecords } from '../../../../main/cases/save-records.ts'
import type { WritableDb } from '../../../../main/storage/database.ts'
import type { RecordId } from '../../../../shared/case/record.ts'
import type { RecordDraft } from '../../../../shared/contract/inputs.ts'
import { caseId, now, recordId } from '../../storage/temporary-database.ts'

/** Who acts in these tests. */
export const context = {
  actor: 'slot-1',
  now: () => now,
  newId: newRecordId,
  policies: { instruments: [] },
}

/** A piece of evidence as a form hands it over. */
export function evidenceDraft(change: Partial<RecordDraft> = {}): RecordDraft {
  return {
    noun: 'evidence',
    compartment: 'general',
    standing: 'alleged',
    body: { text: 'A letter came', source: 'School', kind: 'document', reliability: 'medium' },
    ...change,
  }
}

/** Writes one piece of evidence. */
export function anEvidence(db: WritableDb, change: Partial<RecordDraft> = {}): RecordId {
  return saveRecords(db, caseId, [evidenceDraft(change)], context).recordIds[0] ?? recordId(0)
}

/** Attaches bytes to a piece of evidence. */
export function attach(db: WritableDb, evidence: RecordId, bytes: Uint8Array) {
  return attachDocument(
    db,
    caseId,
    evidence,
    { read: readDocument(bytes, 'Sam Example.pdf'), bytes },
    context,
  )
}
