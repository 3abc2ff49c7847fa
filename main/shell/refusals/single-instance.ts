import { app } from 'electron'

/**
 * The promise: one running app per person. A second start brings the first window forward and brings nothing else: its
 * arguments and folder are ignored.
 *
 * @returns false when another is running: the caller ends at once, before anything is opened.
 */
export function claimSingleInstance(onSecondStart: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => onSecondStart())
  return true
}
