import { isNoun, type Noun, nouns } from '../../../shared/case/nouns.ts'
import type { Reply } from '../../../shared/contract/messages.ts'
import type { Notice, OpenCase } from '../../forms/open-case.tsx'
import { shorten } from '../../forms/records/record-card.tsx'
import { countRecords } from '../../forms/records/record-section.tsx'
import { roomOfNoun } from '../../forms/records/room-of-noun.ts'
import { upperFirst } from '../../forms/upper-first.ts'

/** How many places are named one by one; the words above count them all. */
const mostLinked = 8

interface Mention {
  readonly id: string
  readonly noun: Noun
}

/**
 * Says where a record that cannot be removed is still mentioned, by kind and count: "3 people in homes, 1 event".
 * Every other answer stays as it is.
 */
export function wordMentions<Value>(reply: Reply<Value>): Reply<Value> {
  if (reply.ok) return reply
  const byNoun = Map.groupBy(readMentions(reply), (mention) => mention.noun)
  if (byNoun.size === 0) return reply
  const places = [...byNoun].map(([noun, found]) => countRecords(noun, found.length))
  const message = `This is still mentioned in ${places.join(', ')}. Change those entries first, then remove it.`
  return { ok: false, error: { ...reply.error, message } }
}

/** Builds links to the records that still mention one that cannot be removed; none for any other answer. */
export function linkMentions(
  reply: Reply<unknown>,
  { linkTo, nameOf }: Pick<OpenCase, 'linkTo' | 'nameOf'>,
): NonNullable<Notice['links']> {
  // One record may mention another in two of its answers.
  const mentions = new Map(readMentions(reply).map((mention) => [mention.id, mention]))
  return [...mentions.values()].slice(0, mostLinked).map(({ id, noun }) => ({
    href: linkTo(roomOfNoun[noun], noun, id),
    words: `${upperFirst(nouns[noun].one)}: ${shorten(nameOf(id), 60)}`,
  }))
}

function readMentions(reply: Reply<unknown>): readonly Mention[] {
  if (reply.ok || reply.error.code !== 'still_mentioned') return []
  const { details } = reply.error
  if (!Array.isArray(details)) return []
  return details.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('noun' in one) || !('id' in one)) return []
    const noun = String(one.noun)
    return isNoun(noun) ? [{ noun, id: String(one.id) }] : []
  })
}
