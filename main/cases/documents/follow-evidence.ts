import { nouns } from '../../../shared/case/nouns.ts'
import type { RecordHeader, RecordId } from '../../../shared/case/record.ts'
import type { WritableDb } from '../../storage/database.ts'
import {
  type ChangeMark,
  listLinksTo,
  loadRecord,
  updateRecord,
} from '../../storage/record-store.ts'

/**
 * Holds the documents of a piece of evidence back as that is now held back itself, in the same change: a document is
 * never seen by more people than what it was attached to.
 */
export function followEvidence(
  db: WritableDb,
  evidence: { readonly id: RecordId } & RecordHeader,
  mark: ChangeMark,
): void {
  const { compartment, heldFrom, heldUntilOn } = evidence
  for (const { id, noun } of listLinksTo(db, evidence.id)) {
    if (noun !== 'attachment') continue
    const { body, standing, revision, ...now } = loadRecord(db, id)
    const asHeld =
      now.compartment === compartment &&
      now.heldFrom === heldFrom &&
      now.heldUntilOn === heldUntilOn
    if (asHeld) continue
    const header = { compartment, heldFrom, heldUntilOn, standing }
    const links = [{ toId: evidence.id, field: 'evidence' }]
    const { bodyVersion } = nouns.attachment
    updateRecord(db, { id, ...header, body, bodyVersion, links, expectedRevision: revision }, mark)
  }
}
