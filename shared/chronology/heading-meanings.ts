/** What a column of a chronology is for. */
export type Meaning = 'when' | 'time' | 'what' | 'source' | 'response'

/** The headings that agencies give each column, in small letters without marks; the first meaning that fits wins. */
const headings: { readonly [M in Meaning]: readonly string[] } = {
  when: [
    'date',
    'when',
    'date time',
    'date and time',
    'date of event',
    'date of entry',
    'date of contact',
    'date of incident',
    'event date',
    'entry date',
    'incident date',
    'contact date',
    'day',
  ],
  time: ['time', 'time of event', 'time of entry', 'event time'],
  what: [
    'event',
    'events',
    'entry',
    'detail',
    'details',
    'description',
    'what',
    'what happened',
    'significant event',
    'event details',
    'event description',
    'incident',
    'contact',
    'summary',
    'narrative',
    'note',
    'notes',
    'text',
  ],
  source: [
    'source',
    'recorded by',
    'entered by',
    'reported by',
    'unit',
    'team',
    'author',
    'officer',
    'worker',
    'staff',
    'who',
    'agency',
    'origin',
    'source of information',
  ],
  response: [
    'response',
    'action taken',
    'action',
    'actions',
    'actions taken',
    'outcome',
    'result',
    'answer',
    'answered',
    'decision',
    'what was done',
    'follow up',
  ],
}

/**
 * Finds what each column is for, by its heading. A second column with the same meaning, and a heading nobody knows,
 * get `undefined`: their cells are kept in the text under their own heading.
 */
export function findMeanings(row: readonly string[]): readonly (Meaning | undefined)[] {
  const taken = new Set<Meaning>()
  return row.map((heading) => {
    const meaning = findMeaning(heading)
    if (meaning === undefined || taken.has(meaning)) return undefined
    taken.add(meaning)
    return meaning
  })
}

function findMeaning(heading: string): Meaning | undefined {
  const plain = heading
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
  const meanings: readonly Meaning[] = ['when', 'time', 'what', 'source', 'response']
  return meanings.find((meaning) => headings[meaning].includes(plain))
}
