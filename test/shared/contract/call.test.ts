import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { call, parseWith } from '../../../shared/contract/call.ts'

describe('a call', () => {
  it('reads its input by its schema and keeps who may make it', () => {
    const rename = call<null>()('unlocked', z.strictObject({ name: z.string().trim() }))

    expect(rename.access).toBe('unlocked')
    expect(rename.parse({ name: ' Sam ' })).toEqual({ name: 'Sam' })
  })

  it('names the first place that is wrong, outermost first', () => {
    const schema = z.strictObject({ people: z.array(z.strictObject({ name: z.string() })) })

    expect(() => parseWith(schema, { people: [{ name: 'Sam' }, { name: 5 }] })).toThrow(
      expect.objectContaining({ code: 'invalid_input', place: ['people', 1, 'name'] }),
    )
  })

  it('gives back nothing in place of a wrong input', () => {
    expect(() => parseWith(z.undefined(), {})).toThrow(
      expect.objectContaining({ code: 'invalid_input', place: [] }),
    )
  })
})
