/**
 * Tells whether a text holds one of the words that make a child into what was done, as a whole word, in the singular or
 * the plural, in any case.
 *
 * @param labels the words of the local policy, in the singular.
 */
export function holdsLabel(text: string, labels: readonly string[]): boolean {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [])
  return labels.some((label) => {
    const one = label.toLowerCase()
    return [one, `${one}s`, `${one}'s`, `${one}’s`].some((form) => words.has(form))
  })
}
