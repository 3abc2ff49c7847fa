import { describe, expect, it } from 'vitest'
import { fontFamilies } from '../../../../main/pdf/fonts.ts'
import { fontFamily } from '../../../../main/pdf/page.ts'
import { TextInlines } from '../../../../main/pdf/pdfmake-parts.ts'
import { QuickTextInlines } from '../../../../main/pdf/tags/quick-text-inlines.ts'
import { TaggedDocument } from '../../../../main/pdf/tags/tagged-document.ts'
import { paperOptions } from '../paper-fonts.ts'

const doc = new TaggedDocument(
  fontFamilies(paperOptions.fonts),
  {},
  {},
  {},
  { font: null },
  null,
  () => true,
)

/** A style stack that says the same to every question, as far as pdfmake asks. */
const styleStack = {
  auto: (_: object, ask: () => void) => ask(),
  getProperty: (name: string) =>
    new Map<string, unknown>([
      ['font', fontFamily],
      ['fontSize', 9.7],
      ['lineHeight', 0.92],
    ]).get(name),
}

const texts = () => [
  { text: '  Leading blanks and plain words,  then ' },
  { text: 'bold ones ', bold: true },
  { text: 'a link', link: 'https://example.org', linkNumber: 1 },
  { text: 'another', link: 'https://example.org', linkNumber: 2 },
  { text: '\nand the end.' },
]

describe('QuickTextInlines', () => {
  it('measures exactly as pdfmake does', () => {
    const plain = new TextInlines(doc).buildInlines(texts(), styleStack)

    const quick = new QuickTextInlines(doc).buildInlines(texts(), styleStack)

    expect(quick).toEqual(plain)
    expect(quick.items.filter(({ width }) => width > 0)).toHaveLength(15)
    expect(quick.items[0]?.leadingCut).toBeGreaterThan(0)
    expect(quick.items[5]?.trailingCut).toBeGreaterThan(0)
  })
})
