import fc from 'fast-check'
import { type IsoDate, parseIsoDate } from '../../../shared/dates/iso-date.ts'

/** Any day from 1901 to 2198, evenly: room for a year either side. */
export const aDay: fc.Arbitrary<IsoDate> = fc
  .integer({ min: Date.UTC(1901, 0, 1) / 86_400_000, max: Date.UTC(2198, 11, 31) / 86_400_000 })
  .map((days) => parseIsoDate(new Date(days * 86_400_000).toISOString().slice(0, 10)))

/** The day after, by the clock's own arithmetic: the reference that counts are checked against. */
export function dayAfter(date: IsoDate): IsoDate {
  const next = new Date(date)
  next.setUTCDate(next.getUTCDate() + 1)
  return parseIsoDate(next.toISOString().slice(0, 10))
}
