import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Preview, startPreview } from '../../main/preview/preview-server.ts'
import { discussionMorning, resourcesFolder } from '../builders/engine.ts'
import { launchChromium } from './chromium.ts'
import { pageFolder } from './page-folder.ts'

/** The preview in a real browser, in folders of its own, on the morning of the fictional strategy discussion. */
export interface OpenedApp {
  readonly page: Page
  readonly folder: string
  readonly vaultFolder: string
  /** Ends the engine's process at once, as a crash or the task manager would. */
  killEngine(): void
  /** Checks the state of the screen as it now is against WCAG 2.2 AA. */
  checkAccessibility(): Promise<void>
  /** Closes the window and ends the engine, as quitting does; what the vault holds stays. */
  quit(): Promise<void>
  /** Quits, and takes everything away. @throws when the page wrote an error or a warning to its console, or asked anybody but us. */
  close(): Promise<void>
}

/** How many states of screens axe has looked at in this file: a run that looked at none proves nothing. */
export const looked = { states: 0 }

/** How an app is opened; all of it may be left out. */
export interface OpenAppOptions {
  /** The instant at which the engine's clock and the page's stand. */
  readonly at?: string
  /** The folder of an app that was quit, to start it again on what it left; it is then the caller's to remove. */
  readonly folder?: string
}

/** Starts the preview and opens it. */
export async function openApp(options: OpenAppOptions = {}): Promise<OpenedApp> {
  const { at = discussionMorning } = options
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'throughline-app-'))
  let enginePid: number | undefined
  const preview: Preview = await startPreview({
    pageFolder,
    resourcesFolder,
    userDataFolder: join(folder, 'user-data'),
    testProfile: true,
    clock: at,
    onEngine: (pid) => {
      enginePid = pid
    },
  })
  const browser: Browser = await launchChromium()
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  // What is late by now is told by the page's own clock; it stands still while timers run.
  await context.clock.setFixedTime(at)
  const page = await context.newPage()
  // A step that waits longer has failed, and says which it was; a loaded machine is given its time.
  page.setDefaultTimeout(30_000)
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('request', (request) => {
    if (
      !request.url().startsWith(`http://127.0.0.1:${preview.port}/`) &&
      !request.url().startsWith('blob:')
    )
      errors.push(`request to ${request.url()}`)
  })
  await page.goto(preview.address)

  async function quit(): Promise<void> {
    if (!browser.isConnected()) return
    await browser.close()
    await preview.stop()
  }

  return {
    page,
    folder,
    vaultFolder: join(folder, 'vault'),
    killEngine: () => {
      if (enginePid !== undefined) process.kill(enginePid, 'SIGKILL')
    },
    checkAccessibility: async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .options({ resultTypes: ['violations'] })
        // There is one frame, so the second page that puts the results of frames together is not needed.
        .setLegacyMode(true)
        .analyze()
      looked.states += 1
      expect(
        violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })),
      ).toEqual([])
    },
    quit,
    close: async () => {
      await quit()
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
      expect(errors).toEqual([])
    },
  }
}
