/** How many words a suggested passphrase has: 64.6 bits from a list of 7,776. */
export const suggestedWords = 5

/**
 * Picks words at random, each as likely as any other, and joins them with spaces.
 *
 * @param words the list to pick from; at most 65,536.
 * @param random gives so many random bytes.
 */
export function suggestPassphrase(
  words: readonly string[],
  random: (bytes: number) => Uint8Array,
): string {
  return Array.from({ length: suggestedWords }, () => words[pick(words.length, random)]).join(' ')
}

/** Draws a whole number below `limit` from two bytes, drawing again rather than favour the low ones. */
function pick(limit: number, random: (bytes: number) => Uint8Array): number {
  if (limit < 1 || limit > 65_536) throw new Error('A list of 1 to 65,536 words is needed')
  const fair = 65_536 - (65_536 % limit)
  for (;;) {
    const [high = 0, low = 0] = random(2)
    const drawn = high * 256 + low
    if (drawn < fair) return drawn % limit
  }
}
