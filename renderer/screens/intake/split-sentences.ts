const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** Shortened words after which a full stop ends nothing. */
const shortened = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|No|approx|e\.g|i\.e|etc|vs|[A-Z])\.$/

/**
 * Splits a text into what can be sorted one by one: sentences, and never across a line. Nothing is lost but the white
 * space around them.
 */
export function splitSentences(text: string): readonly string[] {
  return text.split(/\r?\n/).flatMap(splitLine)
}

function splitLine(line: string): readonly string[] {
  const sentences: string[] = []
  for (const { segment } of segmenter.segment(line)) {
    const before = sentences.at(-1)
    if (before !== undefined && shortened.test(before.trimEnd()))
      sentences[sentences.length - 1] = before + segment
    else sentences.push(segment)
  }
  return joinQuotations(sentences)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** Joins what stands in one pair of quotation marks; a mark that is never closed on its line joins nothing. */
function joinQuotations(sentences: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (let first = 0; first < sentences.length; ) {
    const last = findClosing(sentences, first)
    joined.push(sentences.slice(first, last + 1).join(''))
    first = last + 1
  }
  return joined
}

function findClosing(sentences: readonly string[], first: number): number {
  for (let last = first; last < sentences.length; last += 1)
    if (!isQuotationOpen(sentences.slice(first, last + 1).join(''))) return last
  return first
}

function isQuotationOpen(words: string): boolean {
  const count = (mark: RegExp) => [...words.matchAll(mark)].length
  return count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g)
}
