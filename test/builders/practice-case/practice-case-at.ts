import type { ExchangedCase } from '../../../shared/case/exchange.ts'
import { parseExchangedCase } from '../../../shared/case/parse-exchanged-case.ts'
import { entries } from './entries.ts'
import { type Entry, idOf, instantOf } from './entry.ts'

/** What is taken out of a cut, by the keys of the entries; all of it may be left out. */
export interface CutOptions {
  /** Entries that are not in it; what points at one no longer does. */
  readonly without?: readonly string[]
  /** Pieces of evidence that are not linked to a factor. */
  readonly unlinked?: readonly string[]
}

/**
 * Cuts the practice case at a day and time in London: what was entered later is not in it, and what was changed later
 * says what it said then.
 *
 * @param whole the text of the whole practice case.
 * @param moment for example `2026-02-26 09:00`.
 */
export function practiceCaseAt(
  whole: string,
  moment: string,
  { without = [], unlinked = [] }: CutOptions = {},
): ExchangedCase {
  const exchanged = parseExchangedCase(whole)
  const at = instantOf(moment)
  const changedLater = new Map(
    entries
      .filter(({ changed }) => changed !== undefined && instantOf(changed.entered) > at)
      .map((entry): [string, Entry] => [idOf(entry.key), entry]),
  )
  const gone = new Set<string>(without.map(idOf))
  const loose = new Set<string>(unlinked.map(idOf))
  const records = exchanged.records
    .filter(({ id, createdAt }) => createdAt <= at && !gone.has(id))
    .map((record) => {
      const before = changedLater.get(record.id)
      const then = before ? { body: before.body, updatedAt: instantOf(before.entered) } : record
      const links = loose.has(record.id) ? ['supports', 'contradicts'] : []
      const body = pointingAt(withoutCodes(then.body, links), gone)
      return { ...record, updatedAt: then.updatedAt, body }
    })
  return parseExchangedCase(JSON.stringify({ ...exchanged, exportedAt: at, records }))
}

/**
 * Adds to a cut of the practice case what somebody entered by hand into an earlier cut of it.
 *
 * @param exported the text of the file that the app wrote of that case.
 */
export function withOwnWork(cut: ExchangedCase, exported: string): ExchangedCase {
  const ids = new Set<string>([...entries.map(({ key }) => idOf(key)), ...cut.records.map(idIn)])
  const own = parseExchangedCase(exported).records.filter(({ id }) => !ids.has(id))
  return parseExchangedCase(JSON.stringify({ ...cut, records: [...cut.records, ...own] }))
}

function idIn({ id }: { readonly id: string }): string {
  return id
}

/** Takes out of a body's lists what is gone; a list that is empty then is left out. */
function pointingAt(body: object, gone: ReadonlySet<string>): object {
  return Object.fromEntries(
    Object.entries(body)
      .map(([code, value]): readonly [string, unknown] => [
        code,
        Array.isArray(value) ? value.filter((one) => !gone.has(String(one))) : value,
      ])
      .filter(([, value]) => !Array.isArray(value) || value.length > 0),
  )
}

function withoutCodes(body: object, codes: readonly string[]): object {
  return Object.fromEntries(Object.entries(body).filter(([code]) => !codes.includes(code)))
}
