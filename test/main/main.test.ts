import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('../../main/shell/page/page-files.ts', () => ({ listPageFiles: () => new Map() }))

const words = process.argv
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'main-'))
  vi.resetModules()
  vi.useFakeTimers({ toFake: ['setInterval'] })
})
afterEach(() => {
  process.argv = words
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

/** Starts the app's main process on a fresh double, as if with these arguments, and answers the double. */
async function startWith(argv: readonly string[], firstInstance = true) {
  const electron = await import('../doubles/electron.ts')
  vi.doMock('electron', () => electron)
  electron.resetElectron()
  electron.app.firstInstance = firstInstance
  electron.app.setPath('userData', folder)
  process.argv = ['throughline', ...argv]
  await import('../../main/main.ts')
  return electron
}

describe('the main process', () => {
  it('says everything that must be said before the app is ready, and opens one window after', async () => {
    const { told, DoubleWindow, givenTo } = await startWith([])
    await vi.waitFor(() =>
      expect(DoubleWindow.all.flatMap((window) => window.loaded)).toEqual(['app://vault/']),
    )

    const order = told.map((entry) => entry.method)
    const ready = order.indexOf('app.whenReady')
    const early = ['app.enableSandbox', 'protocol.register', 'app.appendSwitch']
    expect(
      early.filter((method) => order.indexOf(method) === -1 || order.lastIndexOf(method) > ready),
    ).toEqual([])
    expect([order.filter((method) => method === 'menu.set').length, givenTo('app.exit')]).toEqual([
      1,
      [],
    ])
  })

  it('applies every refusal to the window and its session', async () => {
    const { DoubleWindow, newest } = await startWith([])
    await vi.waitFor(() => expect(DoubleWindow.all[0]?.loaded).toHaveLength(1))
    const contents = newest(DoubleWindow.all).webContents

    expect(
      [
        'will-navigate',
        'will-frame-navigate',
        'will-redirect',
        'will-attach-webview',
        'before-input-event',
        'select-bluetooth-device',
      ].filter((name) => contents.listenerCount(name) === 0),
    ).toEqual([])
    expect(contents.windowOpenHandler?.({ url: 'app://vault/' })).toEqual({ action: 'deny' })
  })

  it('protects a session that it did not ask for', async () => {
    const { app, DoubleSession } = await startWith([])
    const session = new DoubleSession()

    app.emit('session-created', session)

    expect([
      session.cancels('https://example.org/'),
      'permissionRequest' in session.handlers,
    ]).toEqual([true, true])
  })

  it('joins the page to the engine when the page asks', async () => {
    const { DoubleWindow, DoubleUtilityProcess, newest, ipcMain } = await startWith([])
    await vi.waitFor(() => expect(DoubleWindow.all[0]?.loaded).toHaveLength(1))
    const frame = newest(DoubleWindow.all).webContents.mainFrame

    ipcMain.emit('port', { senderFrame: frame })

    expect([frame.posted.length, newest(DoubleUtilityProcess.all).posted.length]).toEqual([1, 1])
  })

  it('locks when the machine sleeps, and before the app ends', async () => {
    const { anEvent, app, DoubleWindow, DoubleUtilityProcess, newest, powerMonitor } =
      await startWith([])
    await vi.waitFor(() => expect(DoubleWindow.all[0]?.loaded).toHaveLength(1))
    const quit = anEvent()

    powerMonitor.emit('suspend')
    app.emit('before-quit', quit)

    expect([
      newest(DoubleUtilityProcess.all).posted.map((entry) => entry.message),
      quit.defaultPrevented,
    ]).toEqual([[{ kind: 'lock', cause: 'suspend' }], true])
  })

  it('does not start with the sandbox switched off', async () => {
    const { DoubleWindow, givenTo } = await startWith(['--no-sandbox'])

    expect([givenTo('app.exit'), givenTo('app.whenReady'), DoubleWindow.all]).toEqual([
      [[2]],
      [],
      [],
    ])
  })

  it('gives way to one that is already running', async () => {
    const { DoubleWindow, givenTo } = await startWith([], false)

    expect([givenTo('app.quit'), givenTo('app.whenReady'), DoubleWindow.all]).toEqual([
      [[]],
      [],
      [],
    ])
  })

  it('keeps a self-test away from the person’s own folder', async () => {
    const { app, DoubleWindow } = await startWith(['--self-test'])
    await vi.waitFor(() => expect(DoubleWindow.all[0]?.loaded.length).toBeGreaterThan(0))
    const userData = app.getPath('userData')

    expect([
      userData.startsWith(folder),
      userData.startsWith(join(tmpdir(), 'throughline-self-test-')),
    ]).toEqual([false, true])
    rmSync(userData, { recursive: true })
  })
})
