import type { Field, Fields } from './fields.ts'
import { type Noun, nouns } from './nouns.ts'
import { idPattern } from './parse-body.ts'
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
    const allowed = allowedTargets(definition)
    if (allowed.length === 0) return []
    const value = body[field]
    const ids = value === undefined ? [] : Array.isArray(value) ? value : [value]
    const isLink = (id: unknown) => !isFactor(definition) || idPattern.test(String(id))
    // parseBody has checked that these are ids.
    return [...new Set(ids)].filter(isLink).map((toId) => ({
      field,
      toId: toId as RecordId,
      allowed,
    }))
  })
}

/** A factor of an instrument is a code and no link; a number of a licensed tool is a record. */
function allowedTargets(definition: Field): readonly string[] {
  if (isFactor(definition)) return ['licensed_mark']
  return definition.kind === 'ref' || definition.kind === 'refs' ? definition.to : []
}

function isFactor({ kind }: Field): boolean {
  return kind === 'factor' || kind === 'factors'
}
