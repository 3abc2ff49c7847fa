import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { formatDate } from '../../../shared/dates/format-date.ts'
import type { RecordToSave } from '../../forms/open-case.tsx'

/** What a sentence can become, with the one key that makes it so. */
export const itemKinds = [
  { kind: 'event', key: 'e', label: 'Event' },
  { kind: 'evidence', key: 'v', label: 'Evidence' },
  { kind: 'words', key: 'w', label: "Somebody's words" },
  { kind: 'opinion', key: 'o', label: 'Opinion' },
  { kind: 'established', key: 's', label: 'Worry: established' },
  { kind: 'alleged', key: 'a', label: 'Worry: alleged' },
  { kind: 'not_known', key: 'n', label: 'Not known' },
] as const
/** One thing that a sentence can become. */
export type ItemKind = (typeof itemKinds)[number]['kind']

/**
 * Builds the record that a sentence becomes. The note stays its source, and who may see it is as for the note. What has
 * not been judged is never put higher than it is: an event or a piece of evidence starts as alleged.
 *
 * @param speaker who said it; needed for `words` only.
 */
export function buildItem(
  kind: ItemKind,
  text: string,
  note: CaseRecord<'source_note'>,
  speaker = '',
): RecordToSave {
  const { compartment, heldFrom, heldUntilOn, body } = note
  const from: Record<string, string> = body.from === undefined ? {} : { from: body.from }
  const source = wordSource(note)
  const kept = { source, note: note.id }
  const header = { compartment, heldFrom, heldUntilOn, standing: 'established' as const }
  switch (kind) {
    case 'event':
      return {
        ...header,
        noun: 'event',
        standing: 'alleged',
        body: { what: text, ...kept, ...from },
      }
    case 'evidence':
      return {
        ...header,
        noun: 'evidence',
        standing: 'alleged',
        body: {
          text,
          kind: body.kind === 'call' ? 'call' : 'document',
          reliability: 'not_judged',
          when: body.receivedOn,
          ...kept,
          ...from,
        },
      }
    case 'words':
      return {
        ...header,
        noun: 'statement',
        body: {
          person: speaker,
          outcome: 'said',
          words: findQuoted(text) ?? text,
          on: body.receivedOn,
          ...kept,
        },
      }
    case 'opinion': {
      const whose: Record<string, string> = body.from === undefined ? {} : { whose: body.from }
      return {
        ...header,
        noun: 'opinion',
        body: { text, on: body.receivedOn, ...whose, ...kept },
      }
    }
    default:
      return {
        ...header,
        noun: 'concern',
        body: { box: kind, what: text, whoIsWorried: body.fromWords, ...kept },
      }
  }
}

/** Words where something sorted out of a note comes from: "Email from the head of year, 4 February 2026". */
export function wordSource({ body }: CaseRecord<'source_note'>): string {
  const kinds = {
    email: 'Email',
    note: 'Note',
    call: 'Call',
    letter: 'Letter',
    referral: 'Referral',
  }
  return `${kinds[body.kind]} from ${body.fromWords}, ${formatDate(body.receivedOn)}`
}

/** Finds what stands in quotation marks, which is what was really said; several are joined by an ellipsis. */
function findQuoted(text: string): string | undefined {
  const quoted = [...text.matchAll(/[“"]([^”"]+)[”"]/g)].flatMap(([, words]) => words ?? [])
  return quoted.length === 0 ? undefined : quoted.join(' … ')
}
