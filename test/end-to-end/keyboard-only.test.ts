import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testPassphrase } from '../builders/engine.ts'
import { type OpenedApp, openApp } from './open-app.ts'
import { endAtFirstFailure } from './steps/end-at-first-failure.ts'
import { expectFocusKept, readFocus, tabTo } from './steps/keyboard.ts'

// Everything here is done by keys; the mouse is never touched.
let app: OpenedApp

beforeAll(async () => {
  app = await openApp()
})

afterAll(async () => {
  await app?.close()
})

endAtFirstFailure()

describe('with the keyboard alone', () => {
  it('a vault is made, and the person says who they are', async () => {
    const { page, vaultFolder } = app
    await page.getByRole('button', { name: 'Make a vault' }).waitFor()
    await tabTo(page, /^Skip to main content$/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Make a vault$/, /BUTTON/)
    await page.keyboard.press('Enter')
    await heading('Make a vault')
    await expectFocusKept(page)
    await tabTo(page, /^Folder for the vault/, /INPUT/)
    await page.keyboard.press('Control+a')
    await page.keyboard.type(vaultFolder)
    await tabTo(page, /^Passphrase/, /INPUT/)
    await page.keyboard.type(testPassphrase)
    await tabTo(page, /^The same passphrase again/, /INPUT/)
    await page.keyboard.type(testPassphrase)
    await page.keyboard.press('Enter')
    await heading('Say who you are')
    for (const [box, words] of [
      [/^Your name/, 'Amina Khalid'],
      [/^Your role/, 'Lead assessor'],
      [/^Your agency/, 'Youth justice service'],
    ] as const) {
      await tabTo(page, box, /INPUT/)
      await page.keyboard.type(words)
    }
    await page.keyboard.press('Enter')
    await heading('Cases')
    await expectFocusKept(page)
  })

  it('a case is opened, and the palette leads to a section', async () => {
    const { page } = app
    await tabTo(page, /^Open the practice case$/, /BUTTON/)
    await page.keyboard.press('Enter')
    await heading('Case TL-0417')
    await expectFocusKept(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Go to a section or a case' }).waitFor()
    await page.keyboard.type('chron')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await heading('Chronology')
    expect(await readFocus(page)).toMatchObject({ tag: 'H1', name: 'Chronology' })
  })

  it('the palette gives focus back when nothing was chosen', async () => {
    const { page } = app
    await tabTo(page, /^Find in the chronology/, /INPUT/)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Go to a section or a case' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect((await readFocus(page)).name).toMatch(/^Find in the chronology/)
  })

  it('an event is entered, after what is missing was said and gone to', async () => {
    const { page } = app
    await tabTo(page, /^Add an event$/, /A/, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await heading('Add an event')
    expect((await readFocus(page)).tag).toBe('H1')
    await tabTo(page, /^Save$/, /BUTTON/)
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    expect((await readFocus(page)).name).toMatch(/^There is a problem/)
    await tabTo(page, /^Enter what happened$/, /A/)
    await page.keyboard.press('Enter')
    expect((await readFocus(page)).name).toMatch(/^What happened/)
    await page.keyboard.type('Kai stayed for reading club by his own wish')
    await tabTo(page, /^Day$/, /INPUT/)
    await page.keyboard.type('3')
    await tabTo(page, /^Month$/, /INPUT/)
    await page.keyboard.type('February')
    await tabTo(page, /^Year$/, /INPUT/)
    await page.keyboard.type('2026')
    await tabTo(page, /^Behaviour that somebody/, /INPUT/)
    for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown')
    expect((await readFocus(page)).name).toMatch(/^Something that went well/)
    await tabTo(page, /^Source$/, /INPUT/)
    await page.keyboard.type('Northfield Academy')
    await tabTo(page, /^Established$/, /INPUT/)
    await page.keyboard.press('Space')
    await tabTo(page, /^Save$/, /BUTTON/)
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('Saved.').waitFor()
    await page.getByText('Kai stayed for reading club by his own wish').first().waitFor()
    await expectFocusKept(page)
  })

  it('the briefing is printed', async () => {
    const { page, folder } = app
    const path = join(folder, 'TL-0417-briefing-1.pdf')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('papers')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /^Briefing/ }).waitFor()
    await tabTo(page, /^Draft$/, /INPUT/)
    await page.keyboard.press('Space')
    await tabTo(page, /^Save as/, /INPUT/)
    await page.keyboard.type(path)
    await tabTo(page, /^Make the PDF$/, /BUTTON/)
    await page.keyboard.press('Enter')
    await page.getByText('The paper is made').waitFor()
    await expectFocusKept(page)
    expect(existsSync(path)).toBe(true)
  })

  it('the vault is locked and opened again', async () => {
    const { page } = app
    await page.keyboard.press('Control+l')
    await heading('Open your vault')
    await tabTo(page, /^Passphrase/, /INPUT/)
    await page.keyboard.type(testPassphrase)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /^Briefing/ }).waitFor()
    await expectFocusKept(page)
  })
})

async function heading(name: string): Promise<void> {
  await app.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}
