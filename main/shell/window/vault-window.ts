import { app, BrowserWindow, dialog, type Session } from 'electron'
import type { LockCause } from '../../../shared/contract/messages.ts'
import type { WindowOpening } from '../../../shared/contract/page-bridge.ts'
import type { CrashGuard } from '../locking/crash-guard.ts'
import {
  type EngineEnd,
  type EngineFolders,
  type EngineProcess,
  startEngine,
} from '../locking/engine-process.ts'
import { lockOnSessionEnd } from '../locking/lock-on-power-events.ts'
import { serveApp } from '../page/app-protocol.ts'
import type { OpenPair } from '../page/message-port.ts'
import type { PageFile } from '../page/page-files.ts'
import { buildPageUrl } from '../page/page-url.ts'
import { protectScreen } from './content-protection.ts'
import { emptySession, openWindowSession } from './session.ts'
import { buildWindowOptions } from './window-options.ts'

/** What a window is built from. Paths are whole; `mark` gives text never given before; the guard counts crashes. */
export interface WindowParts {
  readonly files: ReadonlyMap<string, PageFile>
  readonly preloadPath: string
  readonly iconPath: string
  readonly enginePath: string
  readonly folders: EngineFolders
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly packaged: boolean
  readonly mark: () => string
  readonly guard: CrashGuard
}

/** The one window, with its session and its engine. The three live and die together. */
export interface VaultWindow {
  open(opening: WindowOpening): Promise<void>
  /** The window and engine now open; undefined between two. */
  current(): OpenPair | undefined
  focus(): void
  /** Hides what is on the screen at once, and locks. Does nothing when nothing is open. */
  lock(cause: LockCause): void
  /** Locks first if it must, then lets the app end. True when the app may end now. */
  mayQuit(cause: LockCause): boolean
}

/**
 * Builds the keeper of the one window.
 *
 * The promise: whenever the engine ends, by a lock or by a fall, the window and its session end with it and a new one
 * shows the lock screen. Nothing that was on the screen is ever shown again without the passphrase.
 */
export function createVaultWindow(parts: WindowParts): VaultWindow {
  let open: (OpenPair & { readonly session: Session }) | undefined
  let leaving = false
  let asked = false

  function lock(cause: LockCause): void {
    if (open === undefined) return
    asked = true
    if (!open.window.isDestroyed()) open.window.hide()
    open.engine.lock(cause)
  }

  function mayQuit(cause: LockCause): boolean {
    if (open === undefined) return true
    leaving = true
    lock(cause)
    return false
  }

  async function replace(engine: EngineProcess, end: EngineEnd): Promise<void> {
    if (open?.engine !== engine) return
    const { window, session } = open
    open = undefined
    window.destroy()
    // In memory only and never opened again: the next window need not wait for it, nor fail with it.
    emptySession(session).catch(() => undefined)

    if (leaving) app.quit()
    else if (end === 'crashed' && parts.guard.recordCrash()) stopAfterCrashes()
    else await openWindow(end === 'crashed' ? 'crash' : 'lock')
  }

  async function openWindow(opening: WindowOpening): Promise<void> {
    const session = await openWindowSession(parts.mark())
    serveApp(session, parts.files)
    const window = new BrowserWindow(buildWindowOptions({ ...parts, session }))
    const engine = startEngine({
      modulePath: parts.enginePath,
      folders: parts.folders,
      environment: parts.environment,
      packaged: parts.packaged,
      onEnd: (end) => void replace(engine, end),
    })
    open = { window, session, engine }
    prepareWindow(window, { lock, mayQuit, quietly: asked })
    asked = false
    // A lock can destroy the window while it loads, which is no failure.
    await window.loadURL(buildPageUrl(opening)).catch((failure: unknown) => {
      if (!window.isDestroyed()) throw failure
    })
  }

  return {
    open: openWindow,
    current: () => open,
    focus() {
      if (open === undefined) return
      if (open.window.isMinimized()) open.window.restore()
      open.window.focus()
    },
    lock,
    mayQuit,
  }
}

/**
 * Joins a new window to the lock: a page that falls over or hangs is locked and not reloaded, closing the window saves
 * first, and the title stays neutral. A window that replaces one locked by the machine does not push itself forward.
 */
function prepareWindow(
  window: BrowserWindow,
  vault: Pick<VaultWindow, 'lock' | 'mayQuit'> & { readonly quietly: boolean },
): void {
  protectScreen(window)
  lockOnSessionEnd(window, vault.lock)
  window.webContents.on('render-process-gone', () => vault.lock('window_closed'))
  window.on('unresponsive', () => vault.lock('window_closed'))
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('close', (event) => {
    if (!vault.mayQuit('window_closed')) event.preventDefault()
  })
  window.once('ready-to-show', () => (vault.quietly ? window.showInactive() : window.show()))
}

function stopAfterCrashes(): void {
  dialog.showErrorBox(
    'Throughline has stopped',
    'Throughline stopped working three times in five minutes, so it has not started again. Everything marked as saved is in the vault. Restart the computer and open Throughline again. If this happens again, run "throughline --self-test" and send the result to the person who supports you; it holds no case information.',
  )
  app.exit(1)
}
