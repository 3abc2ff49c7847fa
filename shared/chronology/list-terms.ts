import { monthNames } from '../dates/month-names.ts'

/** Words that stand in any chronology and say nothing about which happening it is. */
const emptyWords = new Set(
  [
    'a an and as at about after again all also am any are be been before being both but by can child children did',
    'do does each for from further got had has have he her here hers him his how i if in into is it its later made',
    'me mother mum dad father parent parents more my no not now of off on once one only or other our out over per',
    'previous previously said says same see seen she should since so some still such than that the their them then',
    'there these they this those three to told today tomorrow two under until up us was we week were what when where',
    'which while who will with would yesterday you your year years month months day days family people person',
    'contact contacted school primary secondary academy college nursery police social care services service health',
    'education agency agencies worker officer teacher staff team class recorded reported report noted informed',
  ]
    .join(' ')
    .split(' ')
    .concat(monthNames.map((month) => month.toLowerCase()))
    .map(stem),
)

/**
 * Lists the words of a text that carry what it is about, in a plain form so that "comment" and "comments" agree.
 * Numbers, very short words, empty words and the names given are left out. Never throws.
 */
export function listTerms(text: string, names: readonly string[] = []): ReadonlySet<string> {
  return buildTermLister(names)(text)
}

/** Gives `listTerms` for many texts and the same names: a word that has been met before is not worked out again. */
export function buildTermLister(names: readonly string[]): (text: string) => ReadonlySet<string> {
  const left = new Set(names.flatMap(splitWords).map(stem))
  const known = new Map<string, string | undefined>()
  const termOf = (word: string) => {
    if (known.has(word)) return known.get(word)
    const term = word.length > 2 && !/^\d/.test(word) ? stem(word) : ''
    const carries = term.length > 1 && !emptyWords.has(term) && !left.has(term)
    known.set(word, carries ? term : undefined)
    return known.get(word)
  }
  return (text) => {
    const terms = new Set<string>()
    // A text of any length is compared by its beginning: what it is about stands there.
    for (const word of splitWords(text.slice(0, 2000))) {
      const term = termOf(word)
      if (term !== undefined) terms.add(term)
    }
    return terms
  }
}

/** Counts the terms that two texts share. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const term of a) if (b.has(term)) shared += 1
  return shared
}

/**
 * Gives how much of the shorter of two texts is also in the other: from 0 to 1, and 0 when one has no terms.
 *
 * @param shared how many terms they share, where that is already known.
 */
export function overlapOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  shared = countShared(a, b),
): number {
  const smaller = Math.min(a.size, b.size)
  return smaller === 0 ? 0 : shared / smaller
}

function splitWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Takes off the commonest English endings; rough, and the same for both texts that are compared. */
function stem(word: string): string {
  const plain = word.replace(/ies$/, 'y').replace(/(?<=..)(ing|ed|es|s)$/, '')
  return plain.length < 3 ? word : plain
}
