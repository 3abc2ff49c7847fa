import type { BodyOf, Fields } from './fields.ts'

/** Gives the heading of another record by its id, for headings that name one; "somebody not entered" when it is gone. */
export type NameOf = (id: string) => string

/**
 * One kind of record, defined once: its words, its fields, and how one is named in a list.
 *
 * `standing` says whether the form asks how far it has been shown to be so; every row carries a standing either way
 * (`established` where it is not asked). `bodyVersion` rises when a stored body needs a step to be read.
 */
export interface NounDefinition<Noun extends string, F extends Fields> {
  readonly noun: Noun
  readonly bodyVersion: number
  readonly one: string
  readonly many: string
  readonly standing: boolean
  readonly fields: F
  readonly heading: (body: BodyOf<F>, nameOf: NameOf) => string
}

/** Keeps a noun's own types while checking that it is one; refuses a condition on a field or option that does not exist. */
export function defineNoun<const Noun extends string, const F extends Fields>(
  definition: NounDefinition<Noun, F>,
): NounDefinition<Noun, F> {
  for (const [code, field] of Object.entries(definition.fields)) {
    if (!field.showWhen) continue
    const target = definition.fields[field.showWhen.field]
    const values = target && 'options' in target ? target.options.map((option) => option.value) : []
    for (const value of field.showWhen.equals)
      if (!values.includes(value))
        throw new Error(
          `${definition.noun}.${code} depends on an answer that does not exist: ${value}`,
        )
  }
  return definition
}
