import type { Fields } from './fields.ts'
import { type Noun, nouns } from './nouns.ts'
import type { JsonObject, RecordId } from './record.ts'

/** One record pointing at another: from which field, and to which nouns the field may point. */
export interface Link {
  readonly field: string
  readonly toId: RecordId
  readonly allowed: readonly string[]
}

/** Derives every link out of a body that has been read; the same target twice in one field counts once. */
export function deriveLinks(noun: Noun, body: JsonObject): readonly Link[] {
  const fields: Fields = nouns[noun].fields
  return Object.entries(fields).flatMap(([field, definition]) => {
    if (definition.kind !== 'ref' && definition.kind !== 'refs') return []
    const value = body[field]
    const ids = value === undefined ? [] : Array.isArray(value) ? value : [value]
    // parseBody has checked that these are ids.
    return [...new Set(ids)].map((toId) => ({
      field,
      toId: toId as RecordId,
      allowed: definition.to,
    }))
  })
}
