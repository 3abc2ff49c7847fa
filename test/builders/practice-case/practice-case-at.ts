import type { ExchangedCase, ExchangedRecord } from '../../../shared/case/exchange.ts'
import { parseExchangedCase } from '../../../shared/case/parse-exchanged-case.ts'
import { entries } from './entries.ts'
import { idOf, instantOf } from './entry.ts'

/**
 * Cuts the practice case at a day and time in London: what was entered later is not in it, and what was changed later
 * says what it said then. Chronology rows that tell of later days are left out with the rest.
 *
 * @param whole the text of the whole practice case.
 * @param moment for example `2026-02-26 09:00`.
 */
export function practiceCaseAt(whole: string, moment: string): ExchangedCase {
  const exchanged = parseExchangedCase(whole)
  const at = instantOf(moment)
  const first = new Map<string, { readonly body: unknown; readonly entered: string }>(
    entries
      .filter(({ changed }) => changed !== undefined && instantOf(changed.entered) > at)
      .map(({ key, body, entered }) => [idOf(key), { body, entered: instantOf(entered) }]),
  )
  const records = exchanged.records
    .filter(({ createdAt }) => createdAt <= at)
    .map((record) => {
      const before = first.get(record.id)
      return before ? { ...record, body: before.body, updatedAt: before.entered } : record
    })
  return parseExchangedCase(
    JSON.stringify({
      ...exchanged,
      exportedAt: at,
      records: records as readonly ExchangedRecord[],
    }),
  )
}
