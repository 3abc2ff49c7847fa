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
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}
