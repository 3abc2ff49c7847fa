import { createHash } from 'node:crypto'
import { maxAttachmentBytes } from '../../../shared/case/nouns/attachment.ts'
import type { Body } from '../../../shared/case/nouns.ts'
import { ExpectedError } from '../../../shared/errors/errors.ts'
import { isNamedAsPicture, isPicture } from './is-picture.ts'
import { shownName } from './shown-name.ts'
import { readArchive } from './word-document.ts'

/** What a document proved to be, as its record says. */
export type ReadDocument = Omit<Body<'attachment'>, 'evidence'>

/** The part at the end of a PDF in which its last mark must stand, in bytes: some makers add to it. */
const tailBytes = 64 * 1024

/**
 * Tells what a file from outside is by its contents, never by its name, and takes PDF and Word documents only. Pictures
 * and films are refused before anything else is looked at. Give it untrusted bytes in a worker only.
 *
 * @throws {ExpectedError} `image_refused`, `file_too_large`, `document_kind`, `document_broken`, `document_has_macros`,
 * `document_locked`. No message repeats the file's name, which may be that of a child.
 */
export function readDocument(bytes: Uint8Array, fileName: string): ReadDocument {
  return {
    name: shownName(fileName),
    format: readFormat(bytes, fileName),
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

function readFormat(bytes: Uint8Array, fileName: string): ReadDocument['format'] {
  if (isPicture(bytes)) throw pictureRefused()
  if (bytes.byteLength > maxAttachmentBytes)
    throw refusal(
      'file_too_large',
      'This file is larger than 20 MB. Save it in a smaller size, or in parts. Pictures and films are never attached.',
    )
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (/^(\xef\xbb\xbf)?[\s\0]*%PDF-\d/.test(head)) {
    requireWholePdf(bytes)
    return 'pdf'
  }
  if (head.startsWith('PK\x03\x04')) {
    const archive = readArchive(bytes, isNamedAsPicture)
    if (archive === 'word') return 'docx'
    if (archive === 'pictures') throw pictureRefused()
  }
  if (isNamedAsPicture(fileName)) throw pictureRefused()
  throw head.startsWith('\xd0\xcf\x11\xe0')
    ? refusal(
        'document_kind',
        'This is a Word document of an older kind, or one with a password. Save it as .docx or PDF without a password, and attach that.',
      )
    : refusal('document_kind', 'Only PDF and Word (.docx) documents can be attached.')
}

/** A copy that was cut short has no end; nothing else of it is read. */
function requireWholePdf(bytes: Uint8Array): void {
  const tail = Buffer.from(bytes.subarray(-tailBytes)).toString('latin1')
  if (!tail.includes('%%EOF') || !tail.includes('startxref'))
    throw refusal(
      'document_broken',
      'This PDF stops before its end. Ask for it again, or open it and save it as a new PDF.',
    )
}

function pictureRefused(): ExpectedError {
  return refusal(
    'image_refused',
    'Pictures and films are never kept here, and nothing of this file was kept. If it may be a sexual picture of anyone under 18: stop, do not copy it, do not open it again, leave the device as it is, and call the police.',
  )
}

function refusal(code: string, message: string): ExpectedError {
  return new ExpectedError(code, message, ['file'])
}
