import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/**
 * The promise: what Chromium writes for itself while the app runs lies in one folder, and that folder is emptied at each
 * start. Call before the app is ready, and only after the single-instance lock: the folder may be another's otherwise.
 */
export function emptySessionData(): void {
  const folder = join(app.getPath('userData'), 'session')
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  app.setPath('sessionData', folder)
}
