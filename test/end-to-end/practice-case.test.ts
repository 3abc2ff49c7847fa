import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roomOfNoun } from '../../renderer/forms/records/room-of-noun.ts'
import { type Noun, nouns } from '../../shared/case/nouns.ts'
import { testPassphrase } from '../builders/engine.ts'
import { looked, type OpenedApp, openApp } from './open-app.ts'
import { saveForm } from './steps/enter-records.ts'
import { lookAtScreen } from './steps/look-at-screen.ts'
import { goToRoom, makeVault, openPracticeCase, sayWhoIAm } from './steps/open-vault.ts'
import { readMain, readRooms } from './steps/read-screen.ts'

let app: OpenedApp

beforeAll(async () => {
  app = await openApp()
  await makeVault(app.page, app.vaultFolder)
  await openPracticeCase(app.page)
})

afterAll(async () => {
  await app?.close()
})

const rooms = [
  'Case home',
  'Referral and intake',
  'People and homes',
  'Chronology',
  'What people said',
  'Evidence',
  'Law and constraints',
  'Decide and protect',
  'Before the sessions',
  'Sessions',
  'Assessment',
  'Formulation',
  'Plan',
  'Papers',
]

describe.each([1280, 360])('the practice case at %i pixels', (width) => {
  beforeAll(async () => {
    await app.page.setViewportSize({ width, height: 900 })
  })

  it.each(rooms)('shows %s to everybody', async (room) => {
    await goToRoom(app.page, room)
    if (room === 'Papers') await app.page.getByRole('article').waitFor()
    // What is folded may hold what is wrong.
    await app.page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
    await lookAtScreen(app)
  })
})

/** What the app alone writes has no form. */
const writtenByTheApp: readonly Noun[] = ['chronology_import', 'chronology_link']

/** Where each form stands. */
const forms = Object.entries(roomOfNoun).filter(
  ([noun]) => !writtenByTheApp.some((one) => one === noun),
)

describe('the forms of the practice case', () => {
  it.each(forms)('say what is missing in a new %s', async (noun, room) => {
    const { page } = app
    await goTo(room, noun, 'new')
    await page.getByRole('heading', { level: 1, name: /^Add / }).waitFor()
    await page.getByRole('main').getByRole('button', { name: 'Save', exact: true }).click()
    const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
    await summary.waitFor()

    const asked = Object.values(nouns[noun as Noun].fields) // the list above is of nouns
    const required = asked.flatMap((field) => ('required' in field ? [field.required] : []))
    const said = await summary.getByRole('link').allInnerTexts()
    expect(said.length).toBeGreaterThan(0)
    expect(required).toEqual(expect.arrayContaining(said.filter((one) => required.includes(one))))
    await lookAtScreen(app)
  })
})

describe('the other states of the practice case', () => {
  beforeAll(async () => {
    await app.page.setViewportSize({ width: 1280, height: 900 })
  })

  it.each([
    ['pasting a note', ['intake', 'paste'], 'Paste and sort a note'],
    ['bringing in a chronology', ['chronology', 'import'], "Bring in another agency's chronology"],
    ['pairs without a decision', ['chronology', 'pairs'], /./],
    ['the night after', ['decide', 'night', '2026-02-05'], 'Decide and protect'],
    ['something that is gone', ['people', 'person', 'no-such-person'], /no longer in the case/],
  ])('show %s to everybody', async (_name, parts, heading) => {
    await goTo(...parts)
    await app.page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await lookAtScreen(app)
  })

  it('show a note being sorted, and somebody choosing whose words they are', async () => {
    const { page } = app
    await goToRoom(page, 'Referral and intake')
    await page.getByRole('link', { name: /^Sort/ }).first().click()
    await page.getByRole('listbox', { name: 'Sentences of the note' }).press('w')
    await page.getByRole('heading', { name: 'Whose words are these?' }).waitFor()
    await lookAtScreen(app)
    await page.getByRole('button', { name: 'Add somebody who is not in the list' }).click()
    await page.getByRole('combobox', { name: 'Who they are in this case' }).selectOption('works')
    await page.getByRole('button', { name: 'Add and keep the words' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'Choose their agency' }).waitFor()
    await lookAtScreen(app)
    await page.getByRole('textbox', { name: 'Name' }).fill('Jo Example')
    await page.getByRole('textbox', { name: 'What they do in this case' }).fill('Youth worker')
    await page.getByRole('combobox', { name: 'Agency' }).selectOption('voluntary')
    await page.getByRole('button', { name: 'Add and keep the words' }).click()
    await page
      .getByRole('region', { name: "Somebody's words", exact: true })
      .getByText('Jo Example, Youth worker:')
      .waitFor()
    await lookAtScreen(app)
  })

  it('show a vault that may be open elsewhere, and open it when somebody is sure', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Lock', exact: true }).click()
    const open = page.getByRole('button', { name: 'Open', exact: true })
    await open.waitFor()
    writeFileSync(join(app.vaultFolder, 'vault.lock'), 'nobody can read this')
    await page.getByLabel('Passphrase', { exact: true }).fill(testPassphrase)
    await open.click()
    await page.getByRole('alert').filter({ hasText: 'may be open somewhere else' }).waitFor()
    await lookAtScreen(app)
    await page.getByRole('button', { name: 'Nobody has it open: open it here' }).click()
    await page.getByRole('navigation', { name: 'Sections of this case' }).waitFor()
  })

  it('show places to jump to, and a hidden screen', async () => {
    const { page } = app
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Go to a section or a case' }).waitFor()
    await lookAtScreen(app)
    await page.keyboard.press('Escape')
    await page.keyboard.press('F9')
    const hidden = page.getByRole('dialog', { name: 'Screen hidden' })
    await hidden.waitFor()
    await app.checkAccessibility()
    await page.keyboard.press('F9')
    await hidden.waitFor({ state: 'detached' })
  })

  it.each(['Dark', 'Low stimulus'])('keep their contrast in the theme %s', async (theme) => {
    const { page } = app
    await goToRoom(page, 'Case home')
    await page.getByRole('combobox', { name: 'Colours' }).selectOption({ label: theme })
    await lookAtScreen(app)
    await page.getByRole('combobox', { name: 'Colours' }).selectOption({ label: 'Light' })
  })

  it('show initials in place of names when asked to', async () => {
    const { page } = app
    await goToRoom(page, 'People and homes')
    await page.getByRole('button', { name: 'Initials only' }).click()

    expect(await readMain(page)).not.toMatch(/\b(Kai|Dana|Marcus|Ruth)\b/)
    await page.getByRole('button', { name: 'Initials only' }).click()
    expect(await readMain(page)).toMatch(/\bKai\b/)
  })
})

describe('changing the practice case', () => {
  it('edits a record, takes it back, and does it again', async () => {
    const { page } = app
    await goToRoom(page, 'People and homes')
    await page.getByRole('link', { name: 'Change (Mia)' }).click()
    const more = page.getByRole('textbox', { name: 'Anything else (optional)' })
    await more.fill('Child of Dana and Lee; likes being read to')
    await saveForm(page)
    expect(await readMain(page)).toContain('likes being read to')

    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('status').getByText('Undone.').waitFor()
    expect(await readMain(page)).not.toContain('likes being read to')

    await page.getByRole('status').getByRole('button', { name: 'Redo' }).click()
    await page.getByText('likes being read to').waitFor()
  })

  it('refuses to remove what is mentioned elsewhere, and says where', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Remove (Mia)' }).click()
    const news = page.getByRole('status').filter({ hasText: 'still mentioned' })
    await news.waitFor()

    expect(await news.innerText()).toMatch(/1 person in a home, .*relationships/)
    expect(await page.getByRole('button', { name: 'Remove (Mia)' }).count()).toBe(1)
  })

  it('removes what nothing mentions, and brings it back by a key', async () => {
    const { page } = app
    await goToRoom(page, 'Evidence')
    const remove = page.getByRole('button', { name: /^Remove \(/ })
    const before = await remove.count()
    await remove.first().click()
    await page.getByRole('status').getByText('Removed.').waitFor()
    expect(await remove.count()).toBe(before - 1)
    await page.keyboard.press('Control+z')
    await page.getByRole('status').getByText('Undone.').waitFor()
    expect(await remove.count()).toBe(before)
    await page.keyboard.press('Control+y')
    await page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('main button')].filter((button) =>
          button.textContent?.startsWith('Remove ('),
        ).length === wanted,
      before - 1,
    )
  })
})

describe('the practice case as a file', () => {
  it('shows the same in a second vault, and goes in one step', async () => {
    const { page } = app
    // The news of what was done last goes with the second change of screen.
    await goToRoom(page, 'Case home')
    const shown = await readRooms(page, rooms.slice(1))
    await page.getByRole('link', { name: 'All cases' }).click()
    await page.getByRole('button', { name: 'Export (TL-0417)' }).click()
    const path = join(app.folder, 'practice.json')
    await page.getByRole('textbox', { name: 'Save as' }).fill(path)
    await lookAtScreen(app)
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByText(`Exported to ${path}`).waitFor()
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'throughline-case' })

    await page.getByRole('button', { name: 'Lock', exact: true }).click()
    await page.getByRole('button', { name: 'Make a new vault' }).click()
    await makeSecondVault()
    await page.getByLabel('Case file').setInputFiles(path)
    await page.getByRole('button', { name: 'Bring in' }).click()
    await page.getByRole('heading', { level: 1, name: 'Case TL-0417' }).waitFor()

    expect(shown.filter((room) => room.length > 200).length).toBeGreaterThanOrEqual(8)
    expect(await readRooms(page, rooms.slice(1))).toEqual(shown)
    await removeCase()
  })

  it('was looked at in many states', () => {
    expect(looked.states).toBeGreaterThan(45)
  })
})

async function goTo(...parts: readonly string[]): Promise<void> {
  await app.page.evaluate((path) => {
    const [, , caseId] = window.location.hash.split('/')
    window.location.hash = `#/cases/${caseId}/${path}`
  }, parts.join('/'))
}

async function makeSecondVault(): Promise<void> {
  const { page } = app
  const passphrase = 'lantern meadow quiet signal orchard'
  await page.getByRole('textbox', { name: 'Folder for the vault' }).fill(`${app.vaultFolder}-2`)
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same passphrase again').fill(passphrase)
  await page.getByRole('button', { name: 'Make the vault' }).click()
  await sayWhoIAm(page)
}

async function removeCase(): Promise<void> {
  const { page } = app
  await page.getByRole('link', { name: 'All cases' }).click()
  await page.getByRole('button', { name: 'Remove (TL-0417)' }).click()
  const reference = page.getByRole('textbox', { name: /^Type the reference/ })
  await reference.fill('TL-9999')
  await page.getByRole('button', { name: 'Remove this case for good' }).click()
  await page.getByRole('link', { name: 'Type TL-0417 to remove this case' }).waitFor()
  await lookAtScreen(app)
  await reference.fill('TL-0417')
  await page.getByRole('button', { name: 'Remove this case for good' }).click()
  await page.getByText('There is no case in this vault yet.').waitFor()
}
