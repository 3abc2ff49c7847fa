import type { Option } from '../../../shared/case/fields.ts'

/** What stands for unknown on a scale: U chooses it, beside the first letter of its own words. */
const unknown = 'not_enough'

/**
 * Finds the option that one key chooses while its list has focus: the number or the letter that its label begins with.
 * Where several begin alike, the key goes round them, from the one after what is chosen now.
 *
 * @returns undefined when the key chooses nothing, and then belongs to the browser.
 */
export function findByKey(
  options: readonly Option[],
  chosen: string,
  key: string,
): Option | undefined {
  if (!/^[\p{L}\p{N}]$/u.test(key)) return undefined
  const wanted = key.toLowerCase()
  const found = options.filter(
    ({ value, label }) =>
      label.toLowerCase().startsWith(wanted) || (wanted === 'u' && value === unknown),
  )
  const place = found.findIndex(({ value }) => value === chosen)
  return found[(place + 1) % found.length]
}
