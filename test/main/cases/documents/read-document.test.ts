import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../../main/cases/documents/read-document.ts'
import { readDocumentInWorker } from '../../../../main/cases/read-in-worker.ts'
import { maxAttachmentBytes } from '../../../../shared/case/nouns/attachment.ts'
import { codeOf } from '../../storage/temporary-database.ts'
import { aPdf, aWordDocument, aZip, pictures } from './a-document.ts'

describe('a document from outside', () => {
  it.each<[string, Buffer]>([
    ['pdf', aPdf],
    ['pdf', Buffer.concat([Buffer.from('\ufeff\r\n'), aPdf, Buffer.alloc(500)])],
    ['docx', aWordDocument()],
  ])('is taken as %s by its contents, whatever its name', (format, bytes) => {
    const read = readDocument(bytes, 'C:\\letters\\some file.xyz')

    expect(read).toEqual({
      name: 'some file.xyz',
      format,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
  })

  it.each(Object.keys(pictures))('is refused as a picture under a plain name: %s', (kind) => {
    const bytes = pictures[kind] ?? Buffer.alloc(0)

    expect(codeOf(() => readDocument(bytes, 'letter.pdf'))).toBe('image_refused')
    expect(codeOf(() => readDocument(Buffer.concat([bytes, aPdf]), 'letter.pdf'))).toBe(
      'image_refused',
    )
  })

  it('is refused as a film also when it is far too large', () => {
    const film = Buffer.concat([pictures.MP4 ?? aPdf, Buffer.alloc(maxAttachmentBytes)])

    expect(codeOf(() => readDocument(film, 'a.mp4'))).toBe('image_refused')
  })

  it.each<[string, string, Buffer, string]>([
    [
      'larger than 20 MB',
      'a.pdf',
      Buffer.concat([aPdf, Buffer.alloc(maxAttachmentBytes)]),
      'file_too_large',
    ],
    ['a PDF that was cut short', 'a.pdf', aPdf.subarray(0, 60), 'document_broken'],
    [
      'a Word document that was cut short',
      'a.docx',
      aWordDocument().subarray(0, 200),
      'document_broken',
    ],
    [
      'a Word document with macros',
      'a.docx',
      aWordDocument({ 'word/vbaProject.bin': '' }),
      'document_has_macros',
    ],
    ['pictures packed together', 'a.docx', aZip({ 'a.jpg': 'x' }), 'image_refused'],
    [
      'named as a picture and nothing else we know',
      'a.jpg',
      Buffer.from('unknown'),
      'image_refused',
    ],
    [
      'an old Word document',
      'a.doc',
      Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1', 'latin1'),
      'document_kind',
    ],
    ['a text', 'a.docx', Buffer.from('some words about %PDF-1.7'), 'document_kind'],
    ['empty', 'a.pdf', Buffer.alloc(0), 'document_kind'],
  ])('is refused when it is %s', (_, name, bytes, code) => {
    expect(codeOf(() => readDocument(bytes, name))).toBe(code)
  })

  it('is never named in a refusal', () => {
    const files = [pictures.JPEG, aPdf.subarray(0, 60), Buffer.from('words')]
    const messages = files.map((bytes) => {
      try {
        return readDocument(bytes ?? aPdf, 'Sam Example.pdf').name
      } catch (error) {
        return String(error)
      }
    })

    expect(messages).toHaveLength(3)
    expect(messages.join()).not.toContain('Sam')
  })

  it('is read in a thread of its own as it would be here', async () => {
    expect(await readDocumentInWorker(aWordDocument(), 'a.docx')).toEqual(
      readDocument(aWordDocument(), 'a.docx'),
    )
    await expect(
      readDocumentInWorker(Buffer.alloc(maxAttachmentBytes * 2), 'a.pdf'),
    ).rejects.toMatchObject({ code: 'file_too_large', place: ['file'] })
    await expect(readDocumentInWorker(pictures.JPEG ?? aPdf, 'a.pdf')).rejects.toMatchObject({
      code: 'image_refused',
    })
  })
})
