import { describe, expect, it } from 'vitest'
import { choice, text } from '../../../shared/case/fields.ts'
import { defineNoun } from '../../../shared/case/noun.ts'

const colour = choice([{ value: 'red', label: 'Red' }], { label: 'Colour' })

function define(field: string, equals: readonly string[]) {
  return defineNoun({
    noun: 'thing',
    bodyVersion: 1,
    one: 'thing',
    many: 'things',
    standing: false,
    fields: { colour, shade: text({ label: 'Shade', showWhen: { field, equals } }) },
    heading: () => 'thing',
  })
}

describe('a definition', () => {
  it('is kept as it was written', () => {
    expect(define('colour', ['red']).fields.colour).toBe(colour)
  })

  it.each([
    ['colour', ['blue']],
    ['colour', ['red', 'blue']],
    ['size', ['red']],
    ['shade', ['red']],
  ])('is refused when a field depends on %s being %j', (field, equals) => {
    expect(() => define(field, equals)).toThrow(
      'thing.shade depends on an answer that does not exist',
    )
  })
})
