import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

/** One file of the page: where it is on disk, and what the browser is told it is. */
export interface PageFile {
  readonly path: string
  readonly mimeType: string
}

/** What each kind of file the page is built from is called on the wire. A kind not listed is never served. */
const mimeTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.ttf', 'font/ttf'],
])

/**
 * Lists the built page once, at start: address path (`/assets/page.js`) to file. The page itself is under `/`.
 * Afterwards a request is only ever looked up here, so no request can name a file that was not built.
 *
 * @throws when the folder cannot be read or holds no `index.html`: an app without its page must not start.
 */
export function listPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>()
  for (const address of listAddresses(folder, '')) {
    const mimeType = mimeTypes.get(extname(address))
    if (mimeType !== undefined) files.set(address, { path: join(folder, address), mimeType })
  }

  const page = files.get('/index.html')
  if (page === undefined) throw new Error('The built page has no index.html.')
  files.delete('/index.html')
  files.set('/', page)
  return files
}

// Step by step and by name only: Electron's reading of its archive has no other way that is sure to work.
function listAddresses(folder: string, under: string): readonly string[] {
  return readdirSync(join(folder, under)).flatMap((name) => {
    const address = `${under}/${name}`
    return statSync(join(folder, address)).isDirectory()
      ? listAddresses(folder, address)
      : [address]
  })
}
