import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { loadAttachmentBytes } from '../../../../main/storage/attachment-store.ts'
import { listAudit } from '../../../../main/storage/audit/audit-store.ts'
import { listLinksTo, listRecords, removeRecord } from '../../../../main/storage/record-store.ts'
import { maxAttachmentBytes } from '../../../../shared/case/nouns/attachment.ts'
import { aDatabaseWithCase, caseId, codeOf, inChange } from '../../storage/temporary-database.ts'
import { aPdf } from './a-document.ts'
import { anEvidence, attach } from './an-attached-document.ts'

/** A PDF of the largest size that may be attached, unlike others of another number. */
const aLargePdf = (number: number) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n%${number}\n`),
    Buffer.alloc(maxAttachmentBytes - 200),
    aPdf,
  ])

describe('attaching a document', () => {
  it('is one change with one note, which tells its fingerprint and never its name', () => {
    const db = aDatabaseWithCase()
    const evidence = anEvidence(db)

    const { recordId } = attach(db, evidence, aPdf)

    expect(loadAttachmentBytes(db, recordId).equals(aPdf)).toBe(true)
    expect(listLinksTo(db, evidence)).toMatchObject([{ id: recordId, field: 'evidence' }])
    const [noted, ...more] = listAudit(db, { action: 'attachment.add', limit: 10 })
    expect(more).toEqual([])
    expect(noted?.facts).toEqual({
      format: 'pdf',
      bytes: aPdf.length,
      sha256: createHash('sha256').update(aPdf).digest('hex'),
    })
    expect(JSON.stringify(noted)).not.toContain('Sam')
  })

  it('is refused when the case would hold more than its exported file can, until one is removed', () => {
    const db = aDatabaseWithCase()
    const evidence = anEvidence(db)
    const { recordId } = attach(db, evidence, aLargePdf(1))
    attach(db, evidence, aLargePdf(2))
    const before = listAudit(db, { limit: 20 })

    expect(codeOf(() => attach(db, evidence, aLargePdf(3)))).toBe('documents_full')
    expect(listAudit(db, { limit: 20 })).toEqual(before)

    inChange(db, (mark) => removeRecord(db, { id: recordId, expectedRevision: 1 }, mark))
    attach(db, evidence, aLargePdf(3))
    expect(listRecords(db, caseId, 'attachment')).toHaveLength(2)
  })

  it('is refused twice for one piece of evidence, and not for another', () => {
    const db = aDatabaseWithCase()
    const [evidence, other] = [anEvidence(db), anEvidence(db)]
    attach(db, evidence, aPdf)

    expect(codeOf(() => attach(db, evidence, aPdf))).toBe('already_attached')
    expect(codeOf(() => attach(db, other, aPdf))).toBe('none')
  })

  it('needs a piece of evidence that is in the case', () => {
    const db = aDatabaseWithCase()
    const evidence = anEvidence(db)
    const { recordId } = attach(db, evidence, aPdf)

    expect(codeOf(() => attach(db, recordId, aPdf))).toBe('record_not_found')
  })
})
