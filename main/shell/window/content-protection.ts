import type { BrowserWindow } from 'electron'

/**
 * The promise: on Windows and macOS the window stays out of screenshots, recordings and shared screens as far as the
 * system allows. Linux offers no such thing, and newer macOS capture tools may ignore it.
 *
 * @source Electron documentation of `setContentProtection`.
 */
export function protectScreen(window: BrowserWindow): void {
  window.setContentProtection(true)
}
