import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { formatVagueDate } from '../../../shared/dates/format-date.ts'
import { parseVagueDate } from '../../../shared/dates/vague-date.ts'
import type { KaiExpected } from '../../builders/kai-expected.ts'
import { demoFolder } from '../../builders/practice-case/build-practice-case.ts'
import { chronologyFiles } from '../../builders/practice-case/chronologies.ts'
import { wayTo } from './enter-records.ts'
import { goToRoom } from './open-vault.ts'

/** Chooses the three chronologies as they came, says whose each is and how far it is shown to be so, and has them read. */
export async function readChronologies(page: Page): Promise<void> {
  await goToRoom(page, 'Chronology')
  await wayTo(page.getByRole('main'), "Bring in another agency's chronology").click()
  await page
    .getByLabel('Chronology files')
    .setInputFiles(chronologyFiles.map(({ name }) => fileURLToPath(new URL(name, demoFolder))))
  for (const { name, agency } of chronologyFiles) {
    await page.getByRole('combobox', { name: `Whose chronology is ${name}?` }).fill(agency)
    await page
      .getByRole('group', { name: `How far have the rows of ${name} been shown to be so?` })
      .getByRole('radio', { name: 'Alleged' })
      .check()
  }
  await page.getByRole('button', { name: 'Read the files' }).click()
  await page.getByRole('button', { name: /^Bring in \d+ rows/ }).waitFor()
}

/** Decides on every pair that the independent calculation names, and leaves the others for later. */
export async function decidePairs(page: Page, expected: KaiExpected): Promise<void> {
  for (const [pairs, answer] of [
    [expected.duplicates, 'The same happening, told twice'],
    [expected.answers, 'The second is how the first was answered'],
  ] as const) {
    for (const pair of pairs)
      await findPair(page, pair).getByRole('radio', { name: answer, exact: true }).check()
  }
}

/** Finds the question about two accounts by the day and the agency of each. */
export function findPair(page: Page, [first, second]: readonly [string, string]): Locator {
  return page
    .getByRole('region', { name: /^Do these belong together/ })
    .locator('div', { has: page.getByRole('group', { name: /^How do these go together/ }) })
    .filter({ hasText: matchAccount('First', first) })
    .filter({ hasText: matchAccount('Second', second) })
    .last()
}

const agencies = [
  ['school', 'Northfield Academy'],
  ['social care', "Children's social care"],
  ['police', 'Police'],
] as const

/** Turns "police 04/02/2026 10:00" into what the screen says: "First: 4 February 2026, 10:00am, Police". */
function matchAccount(place: string, account: string): RegExp {
  const [name, agency] = agencies.find(([code]) => account.startsWith(code)) ?? ['', '']
  const written = account.slice(name.length + 1).replace(/ \d\d:\d\d$/, '')
  const [day, month, year] = written.split('/')
  const iso = year === undefined ? written : `${year}-${month}-${day}`
  const when = iso.startsWith('20') ? formatVagueDate(parseVagueDate(iso)) : written
  return new RegExp(`${place}: ${when}(, \\d+:\\d\\d[ap]m)?, ${agency}`)
}

/** Brings in what was read and waits for the news. */
export async function bringIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Bring in \d+ rows/ }).click()
  await page
    .getByRole('status')
    .getByText(/^Brought in \d+ rows\.$/)
    .waitFor()
}

/** Takes the import of all three files back. */
export async function undoImport(page: Page): Promise<void> {
  await page.getByText('Brought in from other agencies: 3').click()
  await page
    .getByRole('button', { name: /^Undo this import/ })
    .first()
    .click()
  await page.getByRole('status').getByText('Undone.').waitFor()
}
