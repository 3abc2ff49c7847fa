import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Noun } from '../../../shared/case/nouns.ts'
import { entries } from '../../builders/practice-case/entries.ts'
import { type Entry, idOf } from '../../builders/practice-case/entry.ts'
import { addRecord, buildWordChoice } from './enter-records.ts'

/** Names every entry of the fictional case as the lists of the forms do. */
export const wordKaiChoice = buildWordChoice(
  entries.map((entry) => ({ ...entry, id: idOf(entry.key) })),
)

/** Reads one of the texts that reach the specialist in the fictional case. */
export function readKaiText(name: string): string {
  return readFileSync(new URL(`../../fixtures/kai/${name}`, import.meta.url), 'utf8').trim()
}

/** Finds an entry of the fictional case by its key. */
export function kaiEntry(key: string): Entry {
  const found = entries.find((entry) => entry.key === key)
  if (!found) throw new Error(`The practice case has no entry "${key}"`)
  return found
}

/** Lists what was known of a noun on the morning of the discussion, in the order written down. */
export function kaiEntries(noun: Noun, before = '2026-02-04 09:30'): readonly Entry[] {
  return entries.filter((entry) => entry.noun === noun && entry.entered < before)
}

/** Enters entries of the fictional case one by one through their forms, each by the link that leads to it. */
export async function enterKai(
  page: Page,
  wanted: readonly Entry[],
  addLabel: string | RegExp | ((name: (id: unknown) => string, entry: Entry) => string | RegExp),
): Promise<void> {
  const nameOf = (id: unknown) => String(kaiBody(id).name)
  for (const entry of wanted) {
    const label = typeof addLabel === 'function' ? addLabel(nameOf, entry) : addLabel
    await addRecord(page, label, entry, wordKaiChoice)
  }
}

function kaiBody(id: unknown): Entry['body'] {
  return entries.find((entry) => idOf(entry.key) === id)?.body ?? {}
}
