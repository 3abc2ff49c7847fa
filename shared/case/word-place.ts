const mostParts = 6

/**
 * Writes a place in a file as a person can follow it: `records[12]: when`. A position counts from 0, as in the file's own
 * notation. A name that could be somebody's text is shown as dots, and so is what lies deeper than a person can follow.
 */
export function wordPlace(place: readonly PropertyKey[]): string {
  const shown = place.length > mostParts ? [...place.slice(0, mostParts), '…'] : place
  return shown
    .map((part) => {
      if (typeof part === 'number') return `[${part}]`
      return /^[A-Za-z][A-Za-z_]{0,39}$/.test(String(part)) ? String(part) : '…'
    })
    .join(': ')
    .replaceAll(': [', '[')
}
