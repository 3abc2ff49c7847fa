import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { saveDocumentCopy } from '../../../../main/cases/documents/save-document-copy.ts'
import { listAudit } from '../../../../main/storage/audit/audit-store.ts'
import {
  aDatabaseWithCase,
  caseId,
  codeOf,
  temporaryFolder,
} from '../../storage/temporary-database.ts'
import { aPdf } from './a-document.ts'
import { anEvidence, attach, context } from './an-attached-document.ts'

describe('a copy of an attached document', () => {
  it('leaves the vault as it came, and the audit says that it did', () => {
    const db = aDatabaseWithCase()
    const { recordId } = attach(db, anEvidence(db), aPdf)
    const folder = temporaryFolder()
    const place = { path: join(folder, 'copy'), replace: false, vaultFolder: join(folder, 'vault') }

    const path = saveDocumentCopy(db, caseId, recordId, context, place)

    expect(readFileSync(path).equals(aPdf)).toBe(true)
    expect(listAudit(db, { action: 'attachment.save_copy', limit: 10 })).toMatchObject([
      { object: recordId, caseId, facts: { format: 'pdf', bytes: aPdf.length } },
    ])
  })

  it('is not written when what is kept is not what was attached', () => {
    const db = aDatabaseWithCase()
    const { recordId } = attach(db, anEvidence(db), aPdf)
    db.prepare('UPDATE attachment_bytes SET bytes = ?').run(Buffer.from('other'))
    const path = join(temporaryFolder(), 'copy.pdf')
    const place = { path, replace: false, vaultFolder: join(path, '..', 'vault') }

    const code = codeOf(() => saveDocumentCopy(db, caseId, recordId, context, place))

    expect([code, existsSync(path)]).toEqual(['document_changed', false])
    expect(listAudit(db, { action: 'attachment.save_copy', limit: 10 })).toEqual([])
  })
})
