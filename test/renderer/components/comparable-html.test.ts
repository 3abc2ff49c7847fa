import { describe, expect, it } from 'vitest'
import { writeComparable } from './comparable-html.ts'

const base = '<p id="a" class="x y" role="note"><b>Bold</b> text</p>'

describe('writeComparable', () => {
  it.each([
    [
      'the order of attributes and classes',
      '<p role="note" class="y x" id="a"><b>Bold</b> text</p>',
    ],
    [
      'white space that is not drawn',
      '\n<p id="a" class=" x  y" role="note">\n  <b>Bold</b>\n text\n</p>',
    ],
    ['comments', '<!-- c --><p id="a" class="x y" role="note"><b>Bold</b> text</p>'],
  ])('evens out %s', (_what, html) => {
    expect(writeComparable(html)).toBe(writeComparable(base))
  })

  it.each([
    ['an id', base.replace('"a"', '"b"')],
    ['a role', base.replace('note', 'status')],
    ['a class', base.replace('x y', 'x')],
    ['a word', base.replace('text', 'test')],
    ['a space between words', base.replace('</b> ', '</b>')],
    ['an element', base.replaceAll('b>', 'i>')],
  ])('tells apart %s', (_what, html) => {
    expect(html).not.toBe(base)
    expect(writeComparable(html)).not.toBe(writeComparable(base))
  })
})
