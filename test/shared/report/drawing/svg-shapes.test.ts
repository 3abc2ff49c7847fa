import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  drawBar,
  drawLabel,
  drawLine,
  drawOpen,
  drawSvg,
  drawText,
} from '../../../../shared/report/drawing/svg-shapes.ts'

const numbers = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(` ${name}="([-\\d.]+)"`, 'g'))].map(([, value]) => Number(value))

describe('what a picture is drawn from', () => {
  it('writes text as text, whatever it says', () => {
    const words = fc.string({ unit: 'binary' })

    fc.assert(
      fc.property(words, (text) => {
        const drawn = drawText(text, 0, 0)
        expect(drawn.match(/</g)).toHaveLength(2)
        expect(drawn.match(/>/g)).toHaveLength(2)
      }),
    )
    expect(drawText('a < b & "c"', 1, 2)).toContain('>a &lt; b &amp; &quot;c&quot;</text>')
  })

  it('keeps every line of a pattern inside its bar', () => {
    const size = fc.double({ min: 1, max: 300, noNaN: true })

    fc.assert(
      fc.property(size, size, size, (x, width, height) => {
        const bar = drawBar({ x, y: 10, width, height }, 'diagonal')
        const across = [...numbers(bar, 'x1'), ...numbers(bar, 'x2')]
        const down = [...numbers(bar, 'y1'), ...numbers(bar, 'y2')]
        for (const at of across) {
          expect(at).toBeGreaterThanOrEqual(x - 0.01)
          expect(at).toBeLessThanOrEqual(x + width + 0.01)
        }
        for (const at of down) {
          expect(at).toBeGreaterThanOrEqual(10 - 0.01)
          expect(at).toBeLessThanOrEqual(10 + height + 0.01)
        }
      }),
    )
  })

  it('tells bars apart without colour', () => {
    const box = { x: 0, y: 0, width: 60, height: 9 }
    const bars = (['solid', 'diagonal', 'dots', 'upright'] as const).map((pattern) =>
      drawBar(box, pattern).replace(/ (fill|stroke)="#[0-9a-f]{6}"/g, ''),
    )

    expect(new Set(bars).size).toBe(4)
    expect(drawOpen(box, true)).not.toBe(drawOpen(box, false))
    expect(drawOpen(box, false)).toMatch(/fill="none".*stroke-dasharray/)
  })

  it('stands on white, sets words on white, and shows its own units larger where asked', () => {
    const svg = drawSvg(100, 50, [drawLine(0, 0, 1, 1), drawLabel('ten', 10, 20)], 2)

    expect(svg).toMatch(/^<svg [^>]*width="200" height="100" viewBox="0 0 100 50">/)
    expect(svg).toContain('<rect x="0" y="0" width="100" height="50" fill="#ffffff"/>')
    expect(drawLabel('ten', 10, 20)).toMatch(/^<rect .*fill="#ffffff"\/><text /)
  })
})
