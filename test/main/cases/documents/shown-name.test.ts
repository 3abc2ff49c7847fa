import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownName } from '../../../../main/cases/documents/shown-name.ts'

describe('the name of a file from outside', () => {
  it.each([
    ['C:\\Users\\a\\letter.pdf', 'letter.pdf'],
    ['../../etc/letter.pdf', 'letter.pdf'],
    [' letter\u202Efdp.exe ', 'letterfdp.exe'],
    ['two\nlines.pdf', 'twolines.pdf'],
    ['folder/', 'The file'],
    ['', 'The file'],
  ])('%j is shown as %j', (given, shown) => {
    expect(shownName(given)).toBe(shown)
  })

  it('always fits on one line, without folders, in what can be stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (given) => {
        const shown = shownName(given)
        expect(shown.length).toBeGreaterThan(0)
        expect(shown.length).toBeLessThanOrEqual(200)
        expect(shown).not.toMatch(/[\n\r/\\\0]/)
        expect(shown.isWellFormed()).toBe(true)
      }),
    )
  })
})
