import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { requireOwnDocuments } from '../../../../main/cases/documents/exchanged-documents.ts'
import { exportCase } from '../../../../main/cases/export-case.ts'
import { importCase } from '../../../../main/cases/import-case.ts'
import { readExchangedFile } from '../../../../main/cases/read-exchanged-file.ts'
import { loadAttachmentBytes } from '../../../../main/storage/attachment-store.ts'
import type { ExchangedCase } from '../../../../shared/case/exchange.ts'
import { maxAttachmentBytes } from '../../../../shared/case/nouns/attachment.ts'
import { parseIsoInstant } from '../../../../shared/dates/iso-date.ts'
import { caseIdOf, recordIdOf } from '../../../builders/record-ids.ts'
import {
  aDatabase,
  aDatabaseWithCase,
  caseId,
  codeOf,
  temporaryFolder,
} from '../../storage/temporary-database.ts'
import { aPdf, pictures } from './a-document.ts'
import { anEvidence, attach, context } from './an-attached-document.ts'

const times = {
  createdAt: parseIsoInstant('2026-02-03T12:00:00.000Z'),
  updatedAt: parseIsoInstant('2026-02-03T12:00:00.000Z'),
}
const header = { compartment: 'general', standing: 'established', bodyVersion: 1 } as const

/** A case with one piece of evidence and one document; its bytes as the file brings them. */
function aCaseWith(bytes: Uint8Array, change: Partial<ExchangedCase> = {}): ExchangedCase {
  const body = {
    evidence: recordIdOf(1),
    name: 'letter.pdf',
    format: 'pdf' as const,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  return {
    format: 'throughline-case',
    version: 1,
    exportedAt: '2026-02-05T08:00:00.000Z',
    case: { id: caseIdOf(1), reference: 'TL-1', openedAt: '2026-02-03T12:00:00.000Z' },
    records: [
      {
        id: recordIdOf(1),
        noun: 'evidence',
        ...header,
        body: { text: 'A letter', source: 'School', kind: 'document', reliability: 'low' },
        ...times,
      },
      { id: recordIdOf(2), noun: 'attachment', ...header, body, ...times },
    ],
    attachments: [{ id: recordIdOf(2), base64: Buffer.from(bytes).toString('base64') }],
    ...change,
  }
}

describe('the documents of an exchanged case', () => {
  it('go out and come in as they were, also at the largest size', () => {
    const db = aDatabaseWithCase()
    const evidence = anEvidence(db)
    const large = Buffer.concat([aPdf, Buffer.alloc(maxAttachmentBytes - 2 * aPdf.length), aPdf])
    const ids = [aPdf, large].map((bytes) => attach(db, evidence, bytes).recordId)
    const folder = temporaryFolder()
    const place = { path: join(folder, 'out.json'), replace: false, vaultFolder: join(folder, 'v') }
    exportCase(db, caseId, context, place)

    const other = aDatabase()
    importCase(other, readExchangedFile(readFileSync(place.path)), context)

    const read = ids.map((id) => loadAttachmentBytes(other, id))
    expect([read[0]?.equals(aPdf), read[1]?.equals(large)]).toEqual([true, true])
  })

  it('are taken when they are what their records say', () => {
    expect(codeOf(() => requireOwnDocuments(aCaseWith(aPdf)))).toBe('none')
  })

  const bytesOf = (text: Uint8Array) => Buffer.from(text).toString('base64')
  it.each<[string, ExchangedCase, string, unknown[]]>([
    [
      'without bytes',
      aCaseWith(aPdf, { attachments: undefined }),
      'invalid_input',
      ['records', 1, 'id'],
    ],
    [
      'with bytes twice',
      aCaseWith(aPdf, {
        attachments: [1, 2].map(() => ({ id: recordIdOf(2), base64: bytesOf(aPdf) })),
      }),
      'invalid_input',
      ['attachments', 1, 'id'],
    ],
    [
      'with bytes for another kind of record',
      aCaseWith(aPdf, { attachments: [{ id: recordIdOf(1), base64: bytesOf(aPdf) }] }),
      'invalid_input',
      ['attachments', 0, 'id'],
    ],
    [
      'with other bytes of the same kind',
      aCaseWith(aPdf, {
        attachments: [
          { id: recordIdOf(2), base64: bytesOf(Buffer.concat([aPdf, Buffer.from('\n')])) },
        ],
      }),
      'invalid_input',
      ['attachments', 0, 'base64'],
    ],
    ['with a picture', aCaseWith(pictures.JPEG ?? aPdf), 'image_refused', ['file']],
  ])('are refused %s', (_, exchanged, code, place) => {
    expect(() => requireOwnDocuments(exchanged)).toThrow(expect.objectContaining({ code, place }))
  })
})
