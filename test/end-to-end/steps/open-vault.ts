import type { Page } from 'playwright-core'
import { testPassphrase } from '../../builders/engine.ts'

/** Makes a vault in a folder, with the passphrase of the tests, and says who uses it. */
export async function makeVault(page: Page, folder: string): Promise<void> {
  await page.getByRole('button', { name: 'Make a vault' }).click()
  await page.getByRole('textbox', { name: 'Folder for the vault' }).fill(folder)
  await page.getByLabel('Passphrase', { exact: true }).fill(testPassphrase)
  await page.getByLabel('The same passphrase again').fill(testPassphrase)
  await page.getByRole('button', { name: 'Make the vault' }).click()
  await sayWhoIAm(page)
}

/** Answers who uses the vault, and comes to the list of cases. */
export async function sayWhoIAm(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your name' }).fill('Amina Khalid')
  await page.getByRole('textbox', { name: 'Your role' }).fill('Lead assessor')
  await page.getByRole('textbox', { name: 'Your agency' }).fill('Youth justice service')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
}

/** Opens the practice case from the list of cases. */
export async function openPracticeCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the practice case' }).click()
  await page.getByRole('heading', { level: 1, name: 'Case TL-0417' }).waitFor()
}

/** Types the passphrase on the lock screen and opens the vault last used. */
export async function unlock(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Open your vault' }).waitFor()
  await page.getByLabel('Passphrase', { exact: true }).fill(testPassphrase)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('button', { name: 'Lock', exact: true }).waitFor()
}

/** Goes to a room of the open case by its side navigation. */
export async function goToRoom(page: Page, room: string): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Sections of this case' })
  await sections.getByRole('link', { name: room, exact: true }).click()
  const heading =
    { 'Case home': /^Case /, Papers: /^(Briefing for|Paper for|Assessment report)/ }[room] ?? room
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}
