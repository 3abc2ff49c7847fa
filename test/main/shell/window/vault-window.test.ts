import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  anEvent,
  DoubleUtilityProcess,
  DoubleWindow,
  givenTo,
  newest,
  resetElectron,
} from '../../../doubles/electron.ts'
import { someWindowParts } from './a-vault-window.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { createVaultWindow } = await import('../../../../main/shell/window/vault-window.ts')

beforeEach(resetElectron)

async function anOpenVault(parts = someWindowParts()) {
  const vault = createVaultWindow(parts)
  await vault.open('start')
  const window = newest(DoubleWindow.all)
  const engine = newest(DoubleUtilityProcess.all)
  window.emit('ready-to-show')
  return { vault, window, engine }
}

/** Waits until the keeper has opened so many windows in all. */
async function untilWindows(count: number): Promise<DoubleWindow> {
  await vi.waitFor(() =>
    expect(DoubleWindow.all.flatMap((window) => window.loaded)).toHaveLength(count),
  )
  return newest(DoubleWindow.all)
}

const lockOf = (cause: string) => ({ message: { kind: 'lock', cause }, ports: [] })

describe('createVaultWindow', () => {
  it('opens one protected window on our page, with a session in memory and an engine', async () => {
    const { window, vault, engine } = await anOpenVault()

    expect([window.loaded, window.protectedContent, window.visible]).toEqual([
      ['app://vault/'],
      true,
      true,
    ])
    expect(givenTo('session.fromPartition')).toEqual([['vault-mark-1', { cache: false }]])
    expect([Object(vault.current()).window, engine.posted]).toEqual([window, []])
  })

  it('shows a window only once the page has been drawn', async () => {
    await createVaultWindow(someWindowParts()).open('start')

    expect(newest(DoubleWindow.all).visible).toBe(false)
  })

  it('hides the screen at once when the machine locks, and asks the engine to save and end', async () => {
    const { vault, window, engine } = await anOpenVault()

    vault.lock('suspend')

    expect([window.visible, engine.posted]).toEqual([false, [lockOf('suspend')]])
  })

  it('replaces window, session and engine once the engine has ended, without coming to the front', async () => {
    const { vault, window, engine } = await anOpenVault()

    vault.lock('screen_lock')
    engine.emit('exit', 0)
    const next = await untilWindows(2)
    next.emit('ready-to-show')

    expect([window.destroyed, next === window, next.loaded]).toEqual([
      true,
      false,
      ['app://vault/?after=lock'],
    ])
    expect(newest(DoubleUtilityProcess.all)).not.toBe(engine)
    expect(givenTo('session.clearStorageData')).toHaveLength(1)
    expect(givenTo('session.fromPartition').map(([name]) => name)).toEqual([
      'vault-mark-1',
      'vault-mark-2',
    ])
    expect([givenTo('window.show').length, givenTo('window.showInactive').length]).toEqual([1, 1])
  })

  it('shows the lock screen in front of a person who locked it themselves', async () => {
    const { engine } = await anOpenVault()

    engine.emit('exit', 0)
    const next = await untilWindows(2)
    next.emit('ready-to-show')

    expect([next.loaded, givenTo('window.show').length]).toEqual([['app://vault/?after=lock'], 2])
  })

  it('shows the lock screen and says so when the engine falls over', async () => {
    const { window, engine } = await anOpenVault()

    engine.emit('exit', 139)
    const next = await untilWindows(2)

    expect([window.destroyed, next.loaded]).toEqual([true, ['app://vault/?after=crash']])
  })

  it('stops instead of starting an engine that keeps falling over', async () => {
    const guard = { recordCrash: vi.fn(() => true) }
    const { window, engine } = await anOpenVault(someWindowParts({ guard }))

    engine.emit('exit', 1)
    await vi.waitFor(() => expect(givenTo('app.exit')).toEqual([[1]]))

    expect([
      window.destroyed,
      DoubleWindow.all.length,
      givenTo('dialog.showErrorBox').length,
    ]).toEqual([true, 1, 1])
    expect(guard.recordCrash).toHaveBeenCalledTimes(1)
  })

  it('takes a window that is replaced while it loads for no failure, and a page that cannot load for one', async () => {
    const load = DoubleWindow.prototype.loadURL
    DoubleWindow.prototype.loadURL = async function loadAndFail() {
      throw new Error('ERR_FAILED (-2)')
    }
    const failing = createVaultWindow(someWindowParts()).open('start')
    await expect(failing).rejects.toThrow('ERR_FAILED')

    DoubleWindow.prototype.loadURL = async function loadAndVanish() {
      this.destroy()
      throw new Error('ERR_ABORTED (-3)')
    }
    await createVaultWindow(someWindowParts()).open('start')
    DoubleWindow.prototype.loadURL = load

    expect(newest(DoubleWindow.all).destroyed).toBe(true)
  })

  it('does not count a lock as a crash', async () => {
    const guard = { recordCrash: vi.fn(() => true) }
    const { engine } = await anOpenVault(someWindowParts({ guard }))

    engine.emit('exit', 0)
    await untilWindows(2)

    expect(guard.recordCrash.mock.calls).toEqual([])
  })

  it.each([
    [
      'the page falls over',
      (window: DoubleWindow) => window.webContents.emit('render-process-gone', {}, {}),
    ],
    ['the page hangs', (window: DoubleWindow) => window.emit('unresponsive')],
    ['the window is closed', (window: DoubleWindow) => window.emit('close', anEvent())],
  ])('locks when %s', async (_what, happen) => {
    const { window, engine } = await anOpenVault()

    happen(window)

    expect([engine.posted, window.visible, window.loaded.length]).toEqual([
      [lockOf('window_closed')],
      false,
      1,
    ])
  })

  it('saves before it lets the window close, and ends the app then', async () => {
    const { vault, window, engine } = await anOpenVault()
    const close = anEvent()

    window.emit('close', close)
    expect([close.defaultPrevented, window.destroyed, givenTo('app.quit')]).toEqual([
      true,
      false,
      [],
    ])
    engine.emit('exit', 0)
    await vi.waitFor(() => expect(givenTo('app.quit')).toEqual([[]]))

    expect([window.destroyed, DoubleWindow.all.length, vault.mayQuit('quit')]).toEqual([
      true,
      1,
      true,
    ])
  })

  it('lets the app end only after the engine has', async () => {
    const { vault, engine } = await anOpenVault()

    expect([vault.mayQuit('quit'), engine.posted]).toEqual([false, [lockOf('quit')]])
  })

  it('keeps the title neutral, whatever the page calls itself', async () => {
    const { window } = await anOpenVault()
    const event = anEvent()

    window.emit('page-title-updated', event, 'A case')

    expect(event.defaultPrevented).toBe(true)
  })

  it('brings the window forward when the app is started again', async () => {
    const { vault } = await anOpenVault()

    vault.focus()

    expect([givenTo('window.restore').length, givenTo('window.focus').length]).toEqual([1, 1])
  })

  it('has nothing to lock, bring forward or wait for before a window is open', () => {
    const vault = createVaultWindow(someWindowParts())

    vault.lock('idle')
    vault.focus()

    expect([vault.current(), vault.mayQuit('quit'), DoubleUtilityProcess.all]).toEqual([
      undefined,
      true,
      [],
    ])
  })
})
