import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../main/vault/canonical-json.ts'
import type { Json, JsonObject } from '../../../shared/case/record.ts'

/** Turns the order of every object's fields round. */
function reversed(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(reversed)
  return Object.fromEntries(
    Object.entries(value as JsonObject)
      .reverse()
      .map(([name, field]) => [name, reversed(field)]),
  )
}

const anyJson = fc.jsonValue({ noUnicodeString: false }).map((value) => value as Json)

describe('canonicalJson', () => {
  it('sorts fields by code units and writes no spaces', () => {
    const value = { '\u20ac': 1, b: [true, null, 'é"\n'], a: { z: -0, y: 1e21 }, '1': 0.1 }

    expect(canonicalJson(value)).toBe(
      '{"1":0.1,"a":{"y":1e+21,"z":0},"b":[true,null,"é\\"\\n"],"€":1}',
    )
  })

  it('gives one text for a value, whatever order its fields came in', () => {
    fc.assert(
      fc.property(anyJson, (value) => canonicalJson(value) === canonicalJson(reversed(value))),
    )
  })

  it('says the same as it was given', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800'])('refuses %j', (value) => {
    expect(() => canonicalJson({ field: value })).toThrow(RangeError)
  })
})
