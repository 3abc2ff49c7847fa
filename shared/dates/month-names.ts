/** The months in order, as they are printed. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * Finds a month (1 to 12) by its number, its name or the first three letters or more of it, whatever the case:
 * `2`, `02`, `feb`, `Sept.`, `February`; `undefined` when there is no such month.
 */
export function findMonth(text: string): number | undefined {
  const typed = text.trim().toLowerCase().replace(/\.$/, '')
  if (/^\d{1,2}$/.test(typed)) {
    const month = Number(typed)
    return month >= 1 && month <= 12 ? month : undefined
  }
  if (typed.length < 3) return undefined
  const index = monthNames.findIndex((name) => name.toLowerCase().startsWith(typed))
  return index < 0 ? undefined : index + 1
}
