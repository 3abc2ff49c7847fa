import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { build } from 'vite'
import { buildContentSecurityPolicy } from '../../../shared/contract/content-security-policy.ts'
import { galleryConfig } from './vite.config.ts'

/** The gallery built as the product is, and answered on loopback under the product's content policy. */
export interface GallerySite {
  readonly address: string
  /** Every file of the build by its path, with its text. */
  readonly files: ReadonlyMap<string, string>
  readonly close: () => Promise<void>
}

const kinds: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
}

/** Builds the gallery into a folder of its own and starts answering for it. */
export async function openGallerySite(): Promise<GallerySite> {
  const outDir = mkdtempSync(join(tmpdir(), 'gallery-'))
  await build({
    ...galleryConfig,
    configFile: false,
    logLevel: 'warn',
    // The test runner's own mode would bundle React's development build.
    mode: 'production',
    build: { ...galleryConfig.build, outDir },
  })
  const paths = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(outDir.length))
  const bytes = new Map(paths.map((path) => [path, readFileSync(join(outDir, path))]))

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const body = bytes.get(path === '/' ? '/index.html' : path)
    response.statusCode = body ? 200 : 404
    response.setHeader('content-type', kinds[extname(path === '/' ? '.html' : path)] ?? 'text/html')
    response.setHeader('content-security-policy', buildContentSecurityPolicy())
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('No port was given')

  return {
    address: `http://127.0.0.1:${bound.port}/`,
    files: new Map([...bytes].map(([path, body]) => [path, body.toString('utf8')])),
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
