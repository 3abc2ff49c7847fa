import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentWidthPt, shareWidth, tableLayouts } from '../../../main/pdf/page.ts'

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
