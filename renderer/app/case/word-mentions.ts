import { isNoun } from '../../../shared/case/nouns.ts'
import type { Reply } from '../../../shared/contract/messages.ts'
import { countRecords } from '../../forms/records/record-section.tsx'

/**
 * Says where a record that cannot be removed is still mentioned, by kind and count: "3 people in homes, 1 event".
 * Every other answer stays as it is.
 */
export function wordMentions<Value>(reply: Reply<Value>): Reply<Value> {
  if (reply.ok || reply.error.code !== 'still_mentioned') return reply
  const { details } = reply.error
  const mentions = Array.isArray(details) ? details : []
  const byNoun = Map.groupBy(mentions, (one: unknown) =>
    typeof one === 'object' && one !== null && 'noun' in one ? String(one.noun) : '',
  )
  const places = [...byNoun].flatMap(([noun, found]) =>
    isNoun(noun) ? [countRecords(noun, found.length)] : [],
  )
  if (places.length === 0) return reply
  const message = `This is still mentioned in ${places.join(', ')}. Change those entries first, then remove it.`
  return { ok: false, error: { ...reply.error, message } }
}
