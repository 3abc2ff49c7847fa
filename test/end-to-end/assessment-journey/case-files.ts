import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { formatExchangedCase } from '../../../shared/case/build-exchanged-case.ts'
import type { ExchangedCase } from '../../../shared/case/exchange.ts'
import { demoFolder } from '../../builders/practice-case/build-practice-case.ts'
import { entries } from '../../builders/practice-case/entries.ts'
import type { Entry } from '../../builders/practice-case/entry.ts'

/** The fictional case as it ships, as text. */
export const wholeCase = readFileSync(new URL('kai.json', demoFolder), 'utf8')

/** What is entered by hand in this journey, by the keys of the practice case. */
export const byHand = [
  'agreement kai',
  'agreement lee',
  'session 1',
  'finding A4',
  'finding B1',
  'finding C4',
  'finding D5',
  'formulation',
  'goal saturdays',
  'action saturdays 1',
  'action saturdays 2',
  "rule gran's",
]

/** Finds what the practice case has under a key. */
export function wordsOf(key: string): Entry['body'] {
  const found = entries.find((entry) => entry.key === key)
  if (!found) throw new Error(`The practice case has no entry "${key}"`)
  return found.body
}

/** Brings a case in from the list of cases, as a person would from a file. */
export async function bringIn(page: Page, folder: string, exchanged: ExchangedCase): Promise<void> {
  const path = join(folder, `case-${exchanged.records.length}.json`)
  writeFileSync(path, formatExchangedCase(exchanged))
  await page.getByLabel('Case file').setInputFiles(path)
  await page.getByRole('button', { name: 'Bring in' }).click()
  await page.getByRole('heading', { level: 1, name: 'Case TL-0417' }).waitFor()
}

/** Writes the open case to a file, by the list of cases, and reads it. */
export async function exportCase(page: Page, folder: string): Promise<string> {
  const path = join(folder, 'exported.json')
  await page.getByRole('link', { name: 'All cases' }).click()
  await page.getByRole('button', { name: 'Export (TL-0417)' }).click()
  await page.getByRole('textbox', { name: 'Save as' }).fill(path)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByText(`Exported to ${path}`).waitFor()
  return readFileSync(path, 'utf8')
}

/** Removes the case for good, from the list of cases. */
export async function removeCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Remove (TL-0417)' }).click()
  await page.getByRole('textbox', { name: /^Type the reference/ }).fill('TL-0417')
  await page.getByRole('button', { name: 'Remove this case for good' }).click()
  await page.getByText('There is no case in this vault yet.').waitFor()
}

/** Presses the button that does something to one thing among several, each named after what it is about. */
export async function pressAbout(page: Page, button: string, about: unknown): Promise<void> {
  const named = page.getByRole('main').getByRole('button', { name: new RegExp(`^\\W*${button}`) })
  await named.filter({ hasText: String(about) }).click()
}
