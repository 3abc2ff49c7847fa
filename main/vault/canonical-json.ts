import type { Json } from '../../shared/case/record.ts'

/**
 * Writes a value as the one text that stands for it: no spaces, names of an object in the order of their UTF-16 code
 * units, numbers as ECMAScript prints them. Fields that are `undefined` are left out.
 *
 * @throws {RangeError} on a number that is not finite, and on half of a surrogate pair: neither has a canonical form.
 * @source RFC 8785 (JSON Canonicalization Scheme).
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('A number must be finite to be written')
    return JSON.stringify(value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new RangeError('A text holds half of a character')
    return JSON.stringify(value)
  }
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields: string[] = []
  for (const name of Object.keys(value).sort()) {
    const field = value[name]
    if (field !== undefined) fields.push(`${canonicalJson(name)}:${canonicalJson(field)}`)
  }
  return `{${fields.join(',')}}`
}

// Array.isArray does not narrow a readonly array out of a union.
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
