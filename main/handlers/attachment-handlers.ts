import type { Handlers } from '../../shared/contract/contract.ts'
import { attachDocument } from '../cases/documents/attach-document.ts'
import { saveDocumentCopy } from '../cases/documents/save-document-copy.ts'
import { newRecordId } from '../cases/new-ids.ts'
import { openCase } from '../cases/open-case.ts'
import { readDocumentInWorker } from '../cases/read-in-worker.ts'
import type { HandlerContext } from './build-handlers.ts'
import { commandContext } from './command-context.ts'

type AttachmentCalls = Extract<keyof Handlers, `attachments.${string}`>

/** Keeps documents with evidence, and writes copies of them. */
export function attachmentHandlers({
  host,
  session,
}: HandlerContext): Pick<Handlers, AttachmentCalls> {
  return {
    'attachments.add': async ({ caseId, evidenceId, file }) => {
      const bytes = Buffer.from(file.base64, 'base64')
      const read = await readDocumentInWorker(bytes, file.name)
      // The vault may have been locked meanwhile.
      const { db } = session.require()
      const context = { ...commandContext(session, host), newId: newRecordId }
      const added = attachDocument(db, caseId, evidenceId, { read, bytes }, context)
      const { changeId, recordId } = added
      return { opened: openCase(db, caseId), changeId, recordIds: [recordId] }
    },
    'attachments.saveCopy': ({ caseId, recordId, path, replace = false }) => {
      const { db, vault } = session.require()
      const place = { path, replace, vaultFolder: vault.folder }
      return {
        path: saveDocumentCopy(db, caseId, recordId, commandContext(session, host), place),
      }
    },
  }
}
