import { InvalidInput } from '../errors/errors.ts'

/** The only connection a page may ever be allowed besides none: the preview's own socket on the loopback address. */
const loopbackSocket = /^ws:\/\/(127\.0\.0\.1|\[::1\]):\d{1,5}$/

/**
 * Builds the policy the page is served with, as one header value: its own files, no inline script or style, no frames,
 * no workers, no forms sent, no connections, and script from strings refused.
 *
 * @param socketOrigin the preview's socket, such as `ws://127.0.0.1:4123`; left out in the app, where nothing is reachable.
 * @throws {InvalidInput} for any origin that is not a socket on the loopback address.
 * @source Electron security checklist, item 7; Content Security Policy Level 3; Trusted Types.
 */
export function buildContentSecurityPolicy(socketOrigin?: string): string {
  if (socketOrigin !== undefined && !loopbackSocket.test(socketOrigin)) {
    throw new InvalidInput('Only a socket on the loopback address may be allowed to the page.')
  }
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    `connect-src ${socketOrigin ?? "'none'"}`,
    "worker-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}
