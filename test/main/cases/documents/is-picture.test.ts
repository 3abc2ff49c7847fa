import { describe, expect, it } from 'vitest'
import { isNamedAsPicture, isPicture } from '../../../../main/cases/documents/is-picture.ts'
import { aPdf, aWordDocument, pictures } from './a-document.ts'

describe('what begins as a picture or a film does', () => {
  it.each(Object.keys(pictures))('is known: %s', (kind) => {
    expect(isPicture(pictures[kind] ?? Buffer.alloc(0))).toBe(true)
  })

  it.each<[string, Uint8Array]>([
    ['a PDF', aPdf],
    ['a Word document', aWordDocument()],
    ['a text', Buffer.from('BMX riders met Ms Example. GIFs were talked about.')],
    ['a page of markup', Buffer.from('<?xml version="1.0"?><note>svg</note>')],
    ['a recording of sound', Buffer.from('\0\0\0\x18ftypM4A ', 'latin1')],
    ['a text made to be looked at for ever', Buffer.from('<!---->'.repeat(145))],
    ['nothing', new Uint8Array(0)],
  ])('is not %s', (_, bytes) => {
    expect(isPicture(bytes)).toBe(false)
  })
})

describe('what is named as a picture or a film', () => {
  it.each(['IMG_0001.JPG', 'a.heic', 'holiday.mov ', 'x.tar.webp'])('is known: %s', (name) => {
    expect(isNamedAsPicture(name)).toBe(true)
  })

  it.each(['letter.pdf', 'jpg', 'jpg.docx', ''])('is not "%s"', (name) => {
    expect(isNamedAsPicture(name)).toBe(false)
  })
})
