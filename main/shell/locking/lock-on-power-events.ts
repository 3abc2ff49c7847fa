import { type BrowserWindow, powerMonitor } from 'electron'
import type { LockCause } from '../../../shared/contract/messages.ts'

/**
 * The promise: the vault is locked when the machine sleeps, when its screen is locked, when another person takes over
 * the machine, and when it is shut down. Waking asks for the passphrase again even if the machine gave no notice of
 * sleeping. Linux reports no locked screen; the idle lock covers it.
 *
 * @source Electron documentation of `powerMonitor`.
 */
export function lockOnPowerEvents(lock: (cause: LockCause) => void): void {
  powerMonitor.on('suspend', () => lock('suspend'))
  powerMonitor.on('resume', () => lock('suspend'))
  powerMonitor.on('lock-screen', () => lock('screen_lock'))
  powerMonitor.on('user-did-resign-active', () => lock('screen_lock'))
  powerMonitor.on('shutdown', () => lock('quit'))
}

/** The same for Windows, which tells the window and not the app that the person is signing out. */
export function lockOnSessionEnd(window: BrowserWindow, lock: (cause: LockCause) => void): void {
  window.on('query-session-end', () => lock('quit'))
  window.on('session-end', () => lock('quit'))
}
