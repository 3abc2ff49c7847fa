import type { CaseFile, CaseRecord } from '../../../shared/case/nouns.ts'
import { type ItemKind, itemKinds } from './build-item.ts'

/** One record that was sorted out of a note, with what it became and its words. */
export interface SortedItem {
  readonly record: CaseRecord
  readonly kind: ItemKind
  readonly label: string
  readonly text: string
}

/** Lists everything sorted out of a note, in the order written. */
export function listItems(file: Pick<CaseFile, 'records'>, noteId: string): readonly SortedItem[] {
  return file.records.flatMap((record) => {
    if (!('note' in record.body) || record.body.note !== noteId) return []
    const found = kindOf(record)
    const label = itemKinds.find((one) => one.kind === found?.kind)?.label
    return found && label ? [{ record, label, ...found }] : []
  })
}

/** Tells whether a sentence is in an item, or an item's words are a part of the sentence. */
export function isSortedInto(sentence: string, item: SortedItem): boolean {
  return item.text.includes(sentence) || sentence.includes(item.text)
}

function kindOf(record: CaseRecord): { kind: ItemKind; text: string } | undefined {
  switch (record.noun) {
    case 'event':
      return { kind: 'event', text: record.body.what }
    case 'evidence':
      return { kind: 'evidence', text: record.body.text }
    case 'statement':
      return { kind: 'words', text: record.body.words ?? record.body.observation ?? '' }
    case 'opinion':
      return { kind: 'opinion', text: record.body.text }
    case 'concern':
      return { kind: record.body.box, text: record.body.what }
    default:
      return undefined
  }
}
