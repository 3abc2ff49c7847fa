import { type CaseFile, type CaseRecord, type Noun, recordsOf } from '../case/nouns.ts'
import { formatDate } from '../dates/format-date.ts'
import type { SectionCode } from './status-item.ts'

/** A person's word that a section is complete, and whether it still holds. */
export interface Confirmation {
  readonly record: CaseRecord<'confirmation'>
  /** True until a record of the section is written after it, or one is removed. */
  readonly holds: boolean
  /** "Marked as complete on 20 April 2026", or "Changed since it was marked as complete on 20 April 2026". */
  readonly words: string
}

/**
 * Finds the last confirmation of a section: it holds while no record of the section's kinds was written by a later
 * change, and there are as many as it says there were. What was entered and confirmed in one change, as when a case is
 * brought in, is confirmed.
 */
export function findConfirmation(
  file: Pick<CaseFile, 'records'>,
  section: SectionCode,
  nouns: readonly Noun[],
): Confirmation | undefined {
  const record = recordsOf(file, 'confirmation')
    .filter(({ body }) => body.section === section)
    .toSorted((a, b) => a.changeId - b.changeId)
    .at(-1)
  if (record === undefined) return undefined
  const own = file.records.filter(({ noun }) => nouns.includes(noun))
  const { records: counted = own.length } = record.body
  const holds = own.length === counted && !own.some(({ changeId }) => changeId > record.changeId)
  const said = `marked as complete on ${formatDate(record.body.on)}`
  return { record, holds, words: holds ? upperFirst(said) : `Changed since it was ${said}` }
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
