import { app } from 'electron'

/**
 * The promise: no page inside the page. The tag is also switched off in the window's options.
 *
 * @source Electron security checklist, items 11 and 12.
 */
export function refuseWebviews(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
