import type { Happening } from '../../../shared/chronology/order-events.ts'
import { formatVagueDate } from '../../../shared/dates/format-date.ts'

/**
 * Tells whether words stand in one account of a happening, its source, its answer or its date as written ("March
 * 2024"), or in anything that answered it.
 *
 * @param words in small letters.
 * @param hideNames what is hidden cannot be found either, or finding would tell it.
 */
export function matchesWords(
  happening: Happening,
  words: string,
  hideNames: (text: string) => string,
): boolean {
  // A chain of answers may be longer than the stack is deep, so nothing calls itself.
  const waiting = [happening]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const isFound = one.tellings.some(({ body }) =>
      [body.what, body.source, body.response ?? '', formatVagueDate(body.when)].some((text) =>
        hideNames(text).toLowerCase().includes(words),
      ),
    )
    if (isFound) return true
    waiting.push(...one.answers)
  }
  return false
}
