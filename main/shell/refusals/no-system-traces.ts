import { app } from 'electron'

/**
 * The promise: the system's lists of recent files, tasks and jump lists learn nothing from the app. No file is ever added
 * to them; this clears what an earlier system setting may have kept.
 */
export function clearSystemTraces(platform: NodeJS.Platform): void {
  app.clearRecentDocuments()
  if (platform === 'win32') {
    app.setUserTasks([])
    app.setJumpList([])
  }
}
