import { app } from 'electron'

/**
 * The promise: the page can open no second window, and nothing is handed to the person's browser.
 *
 * @source Electron security checklist, items 14 and 15.
 */
export function refuseNewWindows(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
