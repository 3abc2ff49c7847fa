/**
 * Writes a place in a file as a person can follow it: `records[12]: when`. A position counts from 0, as in the file's own
 * notation. A name that could be somebody's text is shown as dots.
 */
export function wordPlace(place: readonly PropertyKey[]): string {
  return place
    .map((part) => {
      if (typeof part === 'number') return `[${part}]`
      return /^[A-Za-z][A-Za-z_]{0,39}$/.test(String(part)) ? String(part) : '…'
    })
    .join(': ')
    .replaceAll(': [', '[')
}
