import type { Happening } from '../../../shared/chronology/order-events.ts'

/** A year of a chronology, or what is undated, and the page on which it begins. */
export interface YearPlace {
  readonly label: string
  /** Counted from 1. */
  readonly page: number
}

/**
 * Lists the years of a chronology that is in order, and `Undated` last where something is.
 *
 * @param size how many happenings stand on one page.
 */
export function listYears(
  happenings: readonly Pick<Happening, 'when'>[],
  size: number,
): readonly YearPlace[] {
  const places = new Map<string, number>()
  for (const [place, { when }] of happenings.entries()) {
    const label = when === undefined ? 'Undated' : when.slice(0, 4)
    if (!places.has(label)) places.set(label, Math.floor(place / size) + 1)
  }
  return [...places].map(([label, page]) => ({ label, page }))
}
