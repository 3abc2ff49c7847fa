/** A stretch of a text: a name, or what stands between names. */
export interface NamedPart {
  readonly text: string
  readonly isName: boolean
}

/**
 * Builds the function that splits a text at the names in it; joined again, the parts are the text. A name inside a
 * longer word is none, and of two names that begin alike the longer one counts.
 */
export function buildNameSplitter(
  names: readonly string[],
): (text: string) => readonly NamedPart[] {
  const wanted = names.map((name) => name.trim()).filter((name) => name !== '')
  if (wanted.length === 0) return (text) => [{ text, isName: false }]
  const escaped = [...new Set(wanted)]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u')
  return (text) =>
    text
      .split(pattern)
      // What is caught by the pattern stands at every second place.
      .map((part, place) => ({ text: part, isName: place % 2 === 1 }))
      .filter((part) => part.text !== '')
}
