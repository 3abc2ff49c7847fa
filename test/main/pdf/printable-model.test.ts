import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fontFamilies } from '../../../main/pdf/fonts.ts'
import { fontFamily } from '../../../main/pdf/page.ts'
import { printableModel } from '../../../main/pdf/printable-model.ts'
import { readPdf } from '../../../main/pdf/read-pdf.ts'
import { renderPdf } from '../../../main/pdf/render-pdf.ts'
import { TaggedDocument } from '../../../main/pdf/tags/tagged-document.ts'
import type { Block } from '../../../shared/report/model.ts'
import { aBriefing } from './kai-briefing.ts'
import { paperOptions } from './paper-fonts.ts'

const all = () => true
const sectionWith = (...blocks: Block[]) =>
  aBriefing({ sections: [{ id: 'one', heading: 'Who is worried', blocks }] })
// One shape serves both hyphens, so a reader program cannot tell which it was.
const squeeze = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
const paragraph = (words: string): Block => ({ kind: 'paragraph', words })

describe('printableModel', () => {
  it('composes letters, drops unseen characters and makes every blank a space', () => {
    const model = printableModel(
      sectionWith(paragraph('Zoe\u0308 soft\u00ADly\u200B 5\u00A0pm\r\nnext\tcell')),
      all,
    )

    expect(model.sections[0]?.blocks).toEqual([paragraph('Zoë softly 5 pm\nnext cell')])
  })

  it('changes nothing in a paper that is printable already', () => {
    expect(printableModel(aBriefing(), all)).toEqual(aBriefing())
  })

  it.each([
    ['an emoji', 'glad \u{1F600}', '“\u{1F600}” (U+1F600)'],
    ['Arabic', 'name علي', '“ع” (U+0639)'],
    ['a turn of the writing direction', 'a\u202Eb', 'U+202E'],
    ['a control character', 'a\u0007b', 'U+0007'],
    ['half a pair', 'a\uD83Db', 'U+D83D'],
  ])('refuses %s and says which character and where', async (_, words, shown) => {
    await expect(renderPdf(sectionWith(paragraph(words)), paperOptions)).rejects.toMatchObject({
      code: 'character_not_printable',
      message: `The paper was not made: it cannot print the character ${shown}, found under the heading “Who is worried”. Change or remove it there, then make the paper again.`,
    })
  })

  it.each([
    ['the title', aBriefing({ title: 'x\u{1F600}' }), 'at the top of the paper'],
    [
      'a table cell',
      sectionWith({
        kind: 'table',
        caption: 'c',
        columns: [{ heading: 'h', weight: 1 }],
        rows: [[[{ text: 'x\u{1F600}', bold: true }]]],
      }),
      'Who is worried',
    ],
    [
      'a picture’s words',
      sectionWith({
        kind: 'figure',
        alt: 'a',
        svg: '<svg width="9" height="9"><text>\u{1F600}</text></svg>',
      }),
      'Who is worried',
    ],
  ])('looks at %s', (_, model, place) => {
    expect(() => printableModel(model, (codePoint) => codePoint < 0x1f600)).toThrow(place)
  })

  it('lets alternative text and codes hold what is not drawn', () => {
    const model = sectionWith({ kind: 'qr', text: 'x\u{1F600}', alt: 'y\u{1F600}' })

    expect(printableModel(model, (codePoint) => codePoint < 0x1f600)).toEqual(model)
  })

  it('draws Latin with its extensions, Greek, Cyrillic and the signs of our papers', async () => {
    const text =
      'Łukasz Żółć Ștefan Ğ Đ ở ẞ Ŵ ŷ Ελένη Παπαδοπούλου άέήίόύώ Юлия Щербакова Їжак Ђорђе ✓ → – “q” £ € … × ½ ° •'
    const contents = await readPdf(
      (await renderPdf(sectionWith(paragraph(text)), paperOptions)).bytes,
    )

    expect(contents.pages[0]?.body.replace(/\s+/g, ' ')).toContain(text)
  })

  it.each([
    ['Latin', 0xa1, 0x24f, 280],
    ['Greek', 0x386, 0x3ce, 60],
    ['Cyrillic', 0x400, 0x4ff, 120],
  ])(
    'draws and gives back every letter of %s that the faces have',
    async (_, first, last, least) => {
      const doc = new TaggedDocument(
        fontFamilies(paperOptions.fonts),
        {},
        {},
        {},
        { font: null },
        null,
        () => true,
      )
      const faces = [false, true].flatMap((bold) => [
        doc.provideFont(fontFamily, bold, false).font,
        doc.provideFont(fontFamily, bold, true).font,
      ])
      const letters = Array.from({ length: last - first + 1 }, (_, index) => first + index)
        .filter((point) => faces.every((face) => face.hasGlyphForCodePoint(point)))
        .map((point) => String.fromCodePoint(point))
        .filter((letter) => /\p{L}/u.test(letter) && letter.normalize('NFKC') === letter)
      const words = letters.map((letter) => `a${letter}z`)
      const contents = await readPdf(
        (await renderPdf(sectionWith(paragraph(words.join(' '))), paperOptions)).bytes,
      )
      const body = contents.pages
        .map((page) => page.body)
        .join(' ')
        .split(/\s+/)

      expect(words.filter((word) => !body.includes(word))).toEqual([])
      expect(words.length).toBeGreaterThan(least)
    },
  )

  it('prints or refuses any text, and never loses a letter', async () => {
    let printed = 0
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 12 }), async (text) => {
        try {
          const contents = await readPdf(
            (await renderPdf(sectionWith(paragraph(`a${text}z`)), paperOptions)).bytes,
          )
          expect(squeeze(contents.pages[0]?.body ?? '')).toContain(squeeze(`a${text}z`))
          printed++
        } catch (error) {
          expect(error).toMatchObject({ code: 'character_not_printable' })
        }
      }),
      { numRuns: 60, examples: [['plain'], ['Zoë'], ['\n']] },
    )
    expect(printed).toBeGreaterThan(2)
  })
})
