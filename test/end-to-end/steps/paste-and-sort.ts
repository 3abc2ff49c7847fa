import type { Page } from 'playwright-core'
import type { NewRecord } from './enter-records.ts'
import { fillHeader, saveForm, wayTo } from './enter-records.ts'
import { fillRecord, type WordChoice } from './fill-record.ts'
import { goToRoom } from './open-vault.ts'

/** Pastes a text as it came and goes on to sorting it. */
export async function pasteNote(
  page: Page,
  note: NewRecord,
  wordChoice: WordChoice,
): Promise<void> {
  await goToRoom(page, 'Referral and intake')
  await wayTo(page.getByRole('main'), 'Paste and sort a note').click()
  await page.getByRole('heading', { level: 1, name: 'Paste and sort a note' }).waitFor()
  await fillRecord(page.getByRole('main'), 'source_note', note.body, wordChoice)
  await fillHeader(page, note)
  await saveForm(page, 'Keep it and sort it')
  await page.getByRole('heading', { level: 1, name: /^Sort: / }).waitFor()
}

/** Chooses a sentence and presses the one key that says what it is; done when it stands in the list it belongs to. */
export async function sortSentence(
  page: Page,
  words: RegExp,
  key: string,
  becomes: string,
): Promise<void> {
  await page.getByRole('option', { name: words }).click()
  await page.getByRole('listbox', { name: 'Sentences of the note' }).press(key)
  if (becomes === "Somebody's words") return
  await listed(page, becomes, words)
}

/** Says whose words were chosen last. */
export async function nameSpeaker(page: Page, speaker: string, words: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: 'Who said it' }).selectOption({ label: speaker })
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await listed(page, "Somebody's words", words)
}

async function listed(page: Page, becomes: string, words: RegExp): Promise<void> {
  await page
    .getByRole('region', { name: becomes, exact: true })
    .getByRole('listitem')
    .filter({ hasText: words })
    .first()
    .waitFor()
}
