import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { looked, type OpenedApp, openApp } from './open-app.ts'
import { wayTo } from './steps/enter-records.ts'
import { lookAtScreen } from './steps/look-at-screen.ts'
import { goToRoom, makeVault, openPracticeCase, unlock } from './steps/open-vault.ts'

let app: OpenedApp

beforeAll(async () => {
  app = await openApp()
  await makeVault(app.page, app.vaultFolder)
  await openPracticeCase(app.page)
})

afterAll(async () => {
  await app?.close()
})

const sentence = 'The head of year rang about the morning registration and the bus home. '

describe('what is typed into a long form', () => {
  it('is there up to the last "Saved" when the engine is killed while typing goes on', async () => {
    const { page } = app
    const box = await beginEvent(page)
    await box.pressSequentially(sentence)
    await saved(page)
    const atLastSaved = await box.inputValue()
    const typing = box.pressSequentially(sentence.repeat(4), { delay: 10 }).catch(() => undefined)
    await page.waitForTimeout(400)
    app.killEngine()
    await page.getByRole('heading', { level: 1, name: 'Open your vault' }).waitFor()
    await typing
    const told = await page.getByRole('main').innerText()
    expect(told).toContain('What was last marked as saved is kept.')
    expect(told).not.toContain('Everything you typed is saved.')
    await lookAtScreen(app)

    await unlock(page)
    await page.getByRole('heading', { level: 1, name: 'Add an event' }).waitFor()
    const restored = await what(page).inputValue()
    expect(atLastSaved).toBe(sentence)
    expect(restored.startsWith(atLastSaved)).toBe(true)
    expect(`${sentence}${sentence.repeat(4)}`.startsWith(restored)).toBe(true)
    await page.getByText(/^Draft restored: /).waitFor()
    await lookAtScreen(app)
  })

  it('is all there when the engine is killed while nothing is typed', async () => {
    const { page } = app
    const box = what(page)
    await box.fill('Typed in full, and then a pause.')
    await saved(page)
    app.killEngine()
    await unlock(page)
    await page.getByRole('heading', { level: 1, name: 'Add an event' }).waitFor()
    expect(await what(page).inputValue()).toBe('Typed in full, and then a pause.')
  })

  it('is there after the page is loaded again', async () => {
    const { page } = app
    await what(page).fill('Typed before loading again.')
    await saved(page)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Add an event' }).waitFor()
    expect(await what(page).inputValue()).toBe('Typed before loading again.')
  })

  it('is there when the person locks in the middle of a word', async () => {
    const { page } = app
    await what(page).fill('')
    await what(page).pressSequentially('Half a wo')
    await page.getByRole('button', { name: 'Lock', exact: true }).click()
    await page.getByText('Everything you typed is saved.').waitFor()
    await unlock(page)
    await page.getByRole('heading', { level: 1, name: 'Add an event' }).waitFor()
    expect(await what(page).inputValue()).toBe('Half a wo')
  })

  it('stands in the field that had focus when the key for locking is used', async () => {
    const { page } = app
    await what(page).focus()
    await page.keyboard.press('End')
    await page.keyboard.type('rd')
    await page.keyboard.press('Control+l')
    await unlock(page)
    await page.getByRole('heading', { level: 1, name: 'Add an event' }).waitFor()
    await page.waitForFunction(() => document.activeElement?.id === 'what')
    expect(await what(page).inputValue()).toBe('Half a word')
  })

  it('waits on the case home until it is gone on with or thrown away', async () => {
    const { page } = app
    await goToRoom(page, 'Case home')
    await page.getByRole('link', { name: 'Go on with: event' }).click()
    expect(await what(page).inputValue()).toBe('Half a word')
    await page.getByRole('button', { name: 'Discard this draft' }).click()
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '')
    await goToRoom(page, 'Case home')
    expect(await page.getByRole('link', { name: /^Go on with/ }).count()).toBe(0)
    expect(looked.states).toBeGreaterThanOrEqual(2)
  })
})

async function beginEvent(page: Page): Promise<Locator> {
  await goToRoom(page, 'Chronology')
  await wayTo(page.getByRole('main'), 'Add an event').click()
  await page.getByRole('heading', { level: 1, name: 'Add an event' }).waitFor()
  return what(page)
}

function what(page: Page): Locator {
  return page.getByRole('textbox', { name: 'What happened' })
}

async function saved(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .getByText(/^Saved \d+:\d\d[ap]m$/)
    .waitFor()
}
