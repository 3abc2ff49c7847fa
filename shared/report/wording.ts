import type { Standing } from '../case/record.ts'
import type { Block, BulletList, Paragraph, Run, Words } from './model.ts'

/** Says that nothing was entered where something could have been. */
export const nothingEntered = 'Nothing entered.'

/** Makes a paragraph. */
export function paragraph(words: Words, tone?: Paragraph['tone']): Paragraph {
  return { kind: 'paragraph', words, ...(tone && { tone }) }
}

/** Makes a list, or a paragraph that says what it means when there is nothing to list. */
export function listOr(
  items: readonly Words[],
  nothing: string = nothingEntered,
): BulletList | Paragraph {
  if (items.length === 0) return paragraph(nothing)
  return { kind: 'bulletList', items: items.map((words) => ({ words })) }
}

/** Makes a paragraph that begins with a bold name for what follows. */
export function labelled(label: string, words: string): Block {
  return paragraph([bold(`${label}: `), { text: words }])
}

/** A bold stretch. */
export function bold(text: string): Run {
  return { text, bold: true }
}

/** Ends a text with a full stop where it has no end of its own. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  return /[.!?…][”"’')]?$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** Takes the full stop off the end of a text that something in brackets follows. */
export function unended(text: string): string {
  return text.trim().replace(/\.$/, '')
}

/** Puts somebody's own words in quotation marks; words that already stand in them stay as they are. */
export function quoted(text: string): string {
  const trimmed = text.trim()
  return /^[“"].*[”"]$/s.test(trimmed) ? trimmed : `“${trimmed}”`
}

/** Joins what is there of some parts; absent when nothing is. */
export function joined(
  parts: readonly (string | undefined)[],
  separator: string,
): string | undefined {
  const there = parts.filter((part) => part !== undefined && part !== '')
  return there.length === 0 ? undefined : there.join(separator)
}

/** Words a standing beside what it is about; nothing for what is established. */
export function wordStanding(standing: Standing): string | undefined {
  return standingWords[standing]
}

const standingWords: { readonly [S in Standing]: string | undefined } = {
  established: undefined,
  accepted: 'accepted',
  alleged: 'alleged',
  not_substantiated: 'not substantiated',
  withdrawn: 'withdrawn by the person who said it',
}
