import { describe, expect, it } from 'vitest'
import { drawLicensed, wordMark } from '../../../../shared/report/drawing/draw-licensed.ts'
import { licensedMark, licensedUnknown } from '../sections/a-report-source.ts'

describe('the drawing of a licensed tool', () => {
  it('draws each number within its own maximum, and one that the tool could not give as open', () => {
    const [drawing] = drawLicensed([licensedMark, licensedUnknown])

    expect(drawing?.svg).toContain('My label')
    expect(drawing?.svg).toContain('width="216.67" height="9"')
    expect(drawing?.svg.match(/stroke-dasharray/g)).toHaveLength(1)
    expect(drawing?.alt).toContain('My label: 6.5 out of 12. Other label: not enough information.')
  })

  it('goes on in another picture where one page could not hold them', () => {
    const many = Array.from({ length: 41 }, () => licensedMark)

    expect(drawLicensed(many)).toHaveLength(3)
    expect(drawLicensed([])).toEqual([])
  })

  it('words a number with what it is out of, and never reads it', () => {
    expect(wordMark(licensedMark.body)).toBe('6.5 out of 12')
    expect(wordMark(licensedUnknown.body)).toBe('not enough information')
  })
})
