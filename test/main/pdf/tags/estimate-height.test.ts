import fc from 'fast-check'
import type { MeasuredNode } from 'pdfmake/js/LayoutBuilder.js'
import { describe, expect, it } from 'vitest'
import { fontFamilies } from '../../../../main/pdf/fonts.ts'
import { fontFamily } from '../../../../main/pdf/page.ts'
import { estimateHeight, estimateRowHeight } from '../../../../main/pdf/tags/estimate-height.ts'
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
const font = doc.provideFont(fontFamily)

function words(...widths: number[]): MeasuredNode {
  return {
    _inlines: widths.map((width) => ({
      text: 'w',
      width,
      x: 0,
      height: 10,
      leadingCut: 0,
      trailingCut: 0,
      font,
      fontSize: 10,
    })),
  }
}

describe('estimateHeight', () => {
  it.each([
    ['no words', words(), 0],
    ['one line', words(40, 60), 10],
    ['a second line', words(40, 61), 20],
    ['a word wider than the line', words(250), 30],
  ])('counts lines: %s', (_, node, height) => {
    expect(estimateHeight(node, 100)).toBe(height)
  })

  it('adds margins, stacks, lists and the taller of two columns', () => {
    const text: MeasuredNode = { ...words(50), _margin: [0, 2, 0, 3] }
    const stack: MeasuredNode = { stack: [text, { ul: [text, text], _gapSize: { width: 60 } }] }

    expect(estimateHeight(text, 100)).toBe(15)
    expect(estimateHeight(stack, 100)).toBe(15 + 2 * 25)
    expect(estimateHeight({ columns: [text, stack] }, 100)).toBe(65)
  })

  it('is never less than the words need at their fullest', () => {
    const widths = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(widths, (each) => {
        const total = each.reduce((sum, width) => sum + width, 0)

        expect(estimateHeight(words(...each), 100)).toBeGreaterThanOrEqual((total / 100) * 10)
      }),
    )
  })
})

describe('estimateRowHeight', () => {
  it('takes the tallest cell with the padding of the row', () => {
    const table: MeasuredNode = {
      table: { body: [[words(40), words(90, 90)]], widths: [{ width: 100 }, { width: 100 }] },
      _layout: { paddingTop: () => 4, paddingBottom: () => 5 },
    }

    expect(estimateRowHeight(table, 0)).toBe(20 + 4 + 5 + 2)
  })
})
