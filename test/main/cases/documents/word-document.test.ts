import { describe, expect, it } from 'vitest'
import { isNamedAsPicture } from '../../../../main/cases/documents/is-picture.ts'
import { readArchive } from '../../../../main/cases/documents/word-document.ts'
import { codeOf } from '../../storage/temporary-database.ts'
import { aWordDocument, aZip, partList } from './a-document.ts'

const types = '[Content_Types].xml'
const macros = 'application/vnd.ms-office.vbaProject'

describe('an archive', () => {
  it.each<[string, Buffer, string]>([
    ['a Word document', aWordDocument(), 'word'],
    ['a Word document with a picture in it', aWordDocument({ 'word/media/a.png': 'x' }), 'word'],
    ['a Word document without its text', aZip({ [types]: partList() }), 'other'],
    [
      'a slide show',
      aZip({ [types]: partList('', 'application/vnd.other'), 'ppt/media/a.png': 'x' }),
      'other',
    ],
    ['pictures in a zip', aZip({ 'a/IMG_1.JPG': 'x', 'read.txt': 'x' }), 'pictures'],
    ['texts in a zip', aZip({ 'read.txt': 'x' }), 'other'],
    ['an empty zip', aZip({}), 'other'],
  ])('is known as what it is: %s', (_, bytes, kind) => {
    expect(readArchive(bytes, isNamedAsPicture)).toBe(kind)
  })

  it.each<[string, Buffer, string]>([
    ['macros', aWordDocument({ 'word/vbaProject.bin': 'x' }), 'document_has_macros'],
    [
      'macros under another name',
      aWordDocument({
        [types]: partList(`<Override PartName="/word/a.bin" ContentType="${macros}"/>`),
        'word/a.bin': 'x',
      }),
      'document_has_macros',
    ],
    [
      'macros and a name that says so',
      aWordDocument({
        [types]: partList('', 'application/vnd.ms-word.document.macroEnabled.main+xml'),
      }),
      'document_has_macros',
    ],
    [
      'a list of parts with letters written as numbers',
      aWordDocument({ [types]: partList('<Override ContentType="&#118;baProject"/>') }),
      'document_broken',
    ],
    [
      'a password',
      aZip({ [types]: partList(), 'word/document.xml': 'x' }, { encrypted: true }),
      'document_locked',
    ],
    [
      'a list of parts that never ends',
      aWordDocument({ [types]: partList(' '.repeat(2_000_000)) }),
      'document_broken',
    ],
  ])('is refused with %s', (_, bytes, code) => {
    expect(codeOf(() => readArchive(bytes, isNamedAsPicture))).toBe(code)
  })
})
