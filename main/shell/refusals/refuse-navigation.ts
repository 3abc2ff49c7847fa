import { app } from 'electron'
import { isPageUrl } from '../page/page-url.ts'

/**
 * The promise: a window shows our page and can be led to no other address: by a link, a script, a redirect, a frame or
 * a file dropped on it.
 *
 * @source Electron security checklist, item 13.
 */
export function refuseNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', stayOnPage)
    contents.on('will-frame-navigate', stayOnPage)
    contents.on('will-redirect', stayOnPage)
  })
}

function stayOnPage(event: { readonly url: string; preventDefault(): void }): void {
  if (!isPageUrl(event.url)) event.preventDefault()
}
