import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildApp } from '../../main/preview/build.ts'
import { type RunningApp, startApp, whyNotElectron } from './electron-app.ts'

const reason = whyNotElectron()

describe('the app in Electron', () => {
  let app: RunningApp
  beforeAll(async () => {
    if (reason !== undefined) return
    await buildApp(['page', 'engine'])
    app = await startApp()
  })
  afterAll(() => app?.close())
  beforeEach(({ skip }) => skip(reason !== undefined, reason))

  it('shows its page at its own address, joined to the engine, without an error', async () => {
    const page = await app.firstPage()
    await page.getByRole('heading', { level: 1 }).waitFor()

    expect([page.url(), app.errors]).toEqual(['app://vault/', []])
    expect(await app.enginePid()).toBeTypeOf('number')
  })

  it('gives the page no rights', async () => {
    const page = await app.firstPage()

    const seen = await page.evaluate(async () => ({
      node: [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')],
      shell: Object.keys(Reflect.get(globalThis, 'throughlineShell')).sort(),
      frozen: Object.isFrozen(Reflect.get(globalThis, 'throughlineShell')),
      opened: window.open('https://example.invalid/'),
      camera: (await navigator.permissions.query({ name: 'camera' })).state,
    }))

    expect(seen).toEqual({
      node: ['undefined', 'undefined'],
      shell: ['dialogs.chooseFolder', 'dialogs.chooseSavePath'],
      frozen: true,
      opened: null,
      camera: 'denied',
    })
  })

  it('cancels a request for another address in the main process and in the page', async () => {
    const page = await app.firstPage()

    const fromPage = await page.evaluate(() =>
      fetch('https://example.invalid/').then(
        () => 'answered',
        () => 'refused',
      ),
    )
    const fromWindow = await app.electron.evaluate(async ({ BrowserWindow }) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session
      return session?.fetch('https://example.invalid/').then(
        () => 'answered',
        (refusal: Error) => refusal.message,
      )
    })

    expect([fromPage, fromWindow]).toEqual(['refused', 'net::ERR_BLOCKED_BY_CLIENT'])
  })

  it('stays on its page', async () => {
    const page = await app.firstPage()

    await page.evaluate(() => {
      window.location.href = 'https://example.invalid/'
    })
    await page.waitForTimeout(500)

    expect(page.url()).toBe('app://vault/')
  })

  it('replaces the window and the engine when it is locked', async () => {
    const before = await app.enginePid()
    const next = app.nextPage()

    await app.electron.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('suspend')
    })
    const page = await next
    await page.getByRole('heading', { level: 1 }).waitFor()

    expect(page.url()).toBe('app://vault/?after=lock')
    expect(await app.enginePid()).not.toBe(before)
  })

  it('shows the lock screen when the engine is killed', async () => {
    const next = app.nextPage()

    process.kill((await app.enginePid()) ?? Number.NaN, 'SIGKILL')
    const page = await next
    await page.getByRole('heading', { level: 1 }).waitFor()

    expect(page.url()).toBe('app://vault/?after=crash')
  })
})
