import { pageOrigin, type WindowOpening } from '../../../shared/contract/page-bridge.ts'

/** The address a window is opened on; everything after it in the address bar is the page's own affair. */
export function buildPageUrl(opening: WindowOpening): string {
  return opening === 'start' ? `${pageOrigin}/` : `${pageOrigin}/?after=${opening}`
}

/**
 * Tells whether a window may be at this address: our scheme, our host, the one page. Never throws; text that is not an
 * address is not the page.
 */
export function isPageUrl(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  return parsed?.protocol === 'app:' && parsed.host === 'vault' && parsed.pathname === '/'
}

/**
 * Tells whether a request stays inside the app: one of our own files, or something the page itself holds in memory.
 * The slash after the host is part of the comparison, so that `app://vault.example/` is not ours.
 */
export function isOwnRequest(url: string): boolean {
  return url.startsWith(`${pageOrigin}/`) || url.startsWith(`blob:${pageOrigin}/`)
}
