/** One page of a list that is shown in pages. Positions and pages count from 1. */
export interface Page {
  readonly number: number
  /** How many pages there are; at least one, also where the list is empty. */
  readonly pages: number
  /** The position of the first entry on this page, and of the last; 0 both where the list is empty. */
  readonly first: number
  readonly last: number
  readonly total: number
}

/**
 * Finds the page of a list that is wanted, or the nearest one that there is.
 *
 * @param size how many entries stand on a page; at least one.
 */
export function derivePage(total: number, wanted: number, size: number): Page {
  const pages = Math.max(1, Math.ceil(total / Math.max(1, size)))
  const number = Math.min(Math.max(1, Number.isFinite(wanted) ? Math.trunc(wanted) : 1), pages)
  const before = (number - 1) * size
  return {
    number,
    pages,
    first: Math.min(before + 1, total),
    last: Math.min(before + size, total),
    total,
  }
}

/** Cuts the entries of one page out of the whole list. */
export function takePage<T>(entries: readonly T[], { first, last }: Page): readonly T[] {
  return entries.slice(Math.max(0, first - 1), last)
}

/**
 * Lists the pages worth a link: the first, the last, this one and its neighbours, with `gap` where others are left out.
 * A single page is never left out: its number takes no more room than the gap.
 */
export function listPageNumbers({ number, pages }: Page): readonly (number | 'gap')[] {
  const shown = [1, number - 1, number, number + 1, pages].filter(
    (one, place, all) => one >= 1 && one <= pages && all.indexOf(one) === place,
  )
  return shown.flatMap((one, place) => {
    const before = shown[place - 1] ?? 0
    if (one - before > 2) return ['gap' as const, one]
    return one - before === 2 ? [one - 1, one] : [one]
  })
}
