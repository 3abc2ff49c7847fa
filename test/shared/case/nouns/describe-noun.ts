import { describe, expect, it } from 'vitest'
import { checkRecord } from '../../../../shared/case/check-record.ts'
import type { Fields } from '../../../../shared/case/fields.ts'
import { type Noun, nouns } from '../../../../shared/case/nouns.ts'
import { parseBody } from '../../../../shared/case/parse-body.ts'
import type { Compartment, JsonObject } from '../../../../shared/case/record.ts'
import { InvalidInput } from '../../../../shared/errors/errors.ts'

/** Two bodies of one noun: the least that can be saved, and one with every field filled in. */
export interface NounExamples {
  readonly minimal: JsonObject
  readonly full: JsonObject
  /** How the full one is named in a list, where every record it points at is called "Somebody". */
  readonly heading: string
  readonly compartment?: Compartment
}

/** Describes what holds for every noun, over its two examples. */
export function describeNoun(noun: Noun, examples: NounExamples): void {
  const { minimal, full, heading, compartment = 'general' } = examples
  const fields: Fields = nouns[noun].fields
  const required = Object.entries(fields).flatMap(([code, field]) =>
    field.required && !field.showWhen ? [[code, field.required] as const] : [],
  )

  describe(noun, () => {
    it('reads the least that can be saved, and a body with every field, unchanged', () => {
      expect(parseBody(noun, minimal)).toEqual(minimal)
      expect(parseBody(noun, full)).toEqual(full)
      expect(checkRecord(noun, minimal, 'general')).toEqual([])
      expect(checkRecord(noun, full, compartment)).toEqual([])
      expect(Object.keys(full).sort()).toEqual(Object.keys(fields).sort())
    })

    it('asks in its own words for each thing it needs', () => {
      expect(required.length).toBeGreaterThan(0)
      for (const [code, words] of required) {
        const { [code]: _gone, ...rest } = minimal

        expect(checkRecord(noun, rest, 'general')).toContainEqual({ field: code, message: words })
        expect(() => parseBody(noun, rest)).toThrow(InvalidInput)
      }
    })

    it('refuses a field that it does not have', () => {
      expect(() => parseBody(noun, { ...minimal, elsewhere: 'x' })).toThrow(InvalidInput)
    })

    it('is named in a list by what it says', () => {
      // The body was read above; its type is that of this very noun.
      const name = nouns[noun].heading as unknown as (
        body: JsonObject,
        nameOf: () => string,
      ) => string

      expect(name(full, () => 'Somebody')).toBe(heading)
    })
  })
}
