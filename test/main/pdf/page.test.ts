import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contentWidthPt,
  largePrintPt,
  largePrintStyles,
  shareWidth,
  tableLayouts,
} from '../../../main/pdf/page.ts'

describe('shareWidth', () => {
  it('gives a column of twice the weight twice the width', () => {
    const [narrow = 0, wide = 0] = shareWidth([1, 2], tableLayouts.table)

    expect(wide / narrow).toBeCloseTo(2)
  })

  it('fills the width exactly with columns, paddings and rules, whatever the weights', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(weights, fc.constantFrom(...Object.values(tableLayouts)), (shares, layout) => {
        const widths = shareWidth(shares, layout)
        const node = { table: { widths, body: [] }, layout }
        const paddings = widths.map(
          (_, column) => layout.paddingLeft(column, node) + layout.paddingRight(column, node),
        )
        const rules = [...widths, 0].map((_, line) => layout.vLineWidth(line, node))

        const total = [...widths, ...paddings, ...rules].reduce((sum, part) => sum + part, 0)

        expect(total).toBeCloseTo(contentWidthPt, 6)
        expect(Math.min(...widths)).toBeGreaterThan(0)
      }),
    )
  })
})

describe('large print', () => {
  it('has nothing smaller than 16 points but the running matter, which keeps its place in the margins', () => {
    const sizes = Object.entries(largePrintStyles).filter(([name]) => name !== 'link')
    const small = sizes.filter(([, style]) => 'fontSize' in style && style.fontSize < largePrintPt)

    expect(largePrintPt).toBe(16)
    expect(sizes.length).toBeGreaterThan(15)
    expect(small.map(([name]) => name).toSorted()).toEqual(['marking', 'running'])
  })
})
