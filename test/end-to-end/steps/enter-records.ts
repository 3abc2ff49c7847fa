import type { Locator, Page } from 'playwright-core'
import { type Noun, nouns } from '../../../shared/case/nouns.ts'
import {
  compartmentOptions,
  heldFromOptions,
  standingOptions,
} from '../../../shared/case/vocabularies.ts'
import type { Entry } from '../../builders/practice-case/entry.ts'
import { chooseOne, fillDate, fillRecord, labelIn, type WordChoice } from './fill-record.ts'

/** Builds the words by which the screen's lists name each entry, from the entries themselves. */
export function buildWordChoice(entries: readonly (Entry & { readonly id: string })[]): WordChoice {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const nameOf = (id: string): string => {
    const entry = byId.get(id)
    if (!entry) throw new Error('An entry points at something that is not entered')
    // The noun of the entry picks the definition of its body; the compiler cannot tie the two.
    const heading = nouns[entry.noun].heading as (body: unknown, nameOf: WordChoice) => string
    const name = heading(entry.body, nameOf)
    return entry.noun === 'person' && entry.body.tie ? `${name} (${entry.body.tie})` : name
  }
  return nameOf
}

/** How a record is added: the link that leads to its form, and what to answer. */
export interface NewRecord {
  readonly noun: Noun
  readonly body: Entry['body']
  readonly standing?: Entry['standing']
  readonly heldFrom?: Entry['heldFrom']
  readonly heldUntilOn?: Entry['heldUntilOn']
  readonly compartment?: Entry['compartment']
}

/** Follows a link or button to an empty form, fills it, saves it, and waits until the app says that it is saved. */
export async function addRecord(
  page: Page,
  addLabel: string | RegExp,
  record: NewRecord,
  wordChoice?: WordChoice,
): Promise<void> {
  const main = page.getByRole('main')
  await wayTo(main, addLabel).click()
  await page.getByRole('heading', { level: 1, name: /^Add / }).waitFor()
  await fillRecord(main, record.noun, record.body, wordChoice)
  await fillHeader(page, record)
  await saveForm(page)
}

/** Finds the way to somewhere: a link, or a link that looks like a button and says that it is one. */
export function wayTo(part: Locator, name: string | RegExp): Locator {
  return part.getByRole('link', { name }).or(part.getByRole('button', { name })).first()
}

/** Answers how far something has been shown to be so, and who may see it, where that is out of the ordinary. */
export async function fillHeader(page: Page, record: NewRecord): Promise<void> {
  const { standing, heldFrom, heldUntilOn, compartment } = record
  const main = page.getByRole('main')
  if (standing !== undefined && nouns[record.noun].standing)
    await chooseOne(
      main,
      'How far has this been shown to be so?',
      labelIn(standingOptions, standing),
    )
  if (heldFrom === undefined && compartment === undefined) return
  await main.getByText(/^Who may see this/).click()
  if (compartment !== undefined)
    await chooseOne(main, 'Where it is kept', labelIn(compartmentOptions, compartment))
  if (heldFrom === undefined) return
  await chooseOne(main, 'Held back from (optional)', labelIn(heldFromOptions, heldFrom))
  if (heldUntilOn !== undefined) await fillDate(main, 'Held back until (optional)', heldUntilOn)
}

/** Presses Save and waits for the news that it is saved, and for the screen behind the form. */
export async function saveForm(page: Page, label = 'Save'): Promise<void> {
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('main').getByRole('button', { name: label, exact: true }).click()
  const problems = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  const news = page.getByRole('status').getByText('Saved.', { exact: true })
  await news.or(problems).first().waitFor()
  if ((await problems.count()) > 0) throw new Error(`Not saved: ${await problems.innerText()}`)
  const form = page.getByRole('heading', { level: 1, name: title, exact: true })
  await form.waitFor({ state: 'detached' })
}
