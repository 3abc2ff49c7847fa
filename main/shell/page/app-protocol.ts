import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { buildContentSecurityPolicy } from '../../../shared/contract/content-security-policy.ts'
import type { PageFile } from './page-files.ts'
import { isOwnRequest } from './page-url.ts'

/**
 * Tells Chromium what `app:` is: a secure scheme with an origin of its own, and no code cache on disk.
 * Must run once, before the app is ready.
 *
 * @source Electron security checklist, item 18.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: false } },
  ])
}

/**
 * The promise: the page comes from the files that were built and from nowhere else, and every answer carries the policy.
 *
 * @source Electron security checklist, items 1, 7 and 18.
 */
export function serveApp(session: Session, files: ReadonlyMap<string, PageFile>): void {
  session.protocol.handle('app', (request) => answerPageRequest(request, files))
}

/** The headers on every answer, refusals included. */
export function buildPageHeaders(mimeType: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': mimeType,
    'Content-Security-Policy': buildContentSecurityPolicy(),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  }
}

/**
 * Answers one request for a file of the page: 200 with the file, 405 for anything but a read, 404 for anything not in
 * the list. The text of the request is a key into the list and never part of a path.
 */
export async function answerPageRequest(
  request: { readonly method: string; readonly url: string },
  files: ReadonlyMap<string, PageFile>,
): Promise<Response> {
  if (request.method !== 'GET') return refuse(405)
  const file = isOwnRequest(request.url) ? files.get(new URL(request.url).pathname) : undefined
  if (file === undefined) return refuse(404)
  return new Response(new Uint8Array(await readFile(file.path)), {
    headers: buildPageHeaders(file.mimeType),
  })
}

function refuse(status: 404 | 405): Response {
  return new Response('', { status, headers: buildPageHeaders('text/plain; charset=utf-8') })
}
