/**
 * Numbers the terms of many texts, the same number for the same term: ascending, so that two lists are compared by going
 * through both once.
 */
export function numberTerms(
  texts: readonly { readonly terms: ReadonlySet<string> }[],
): readonly Uint32Array[] {
  const numbers = new Map<string, number>()
  const numberOf = (term: string) => {
    const number = numbers.get(term) ?? numbers.size
    numbers.set(term, number)
    return number
  }
  return texts.map(({ terms }) => Uint32Array.from(terms, numberOf).sort())
}

/** Counts the numbers that two ascending lists share. */
export function countSharedNumbers(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let inA = 0, inB = 0; inA < a.length && inB < b.length; ) {
    // Both are within their lists, by the line above.
    const difference = (a[inA] ?? 0) - (b[inB] ?? 0)
    if (difference === 0) shared += 1
    if (difference <= 0) inA += 1
    if (difference >= 0) inB += 1
  }
  return shared
}
