import { app, type Session, type WebContents } from 'electron'
import { isOwnRequest } from '../page/page-url.ts'

/** Switches for Chromium itself, for the requests it would make on its own account. Set before the app is ready. */
const quietSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-http2'],
  ['disable-quic'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['dns-prefetch-disable'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
]

/**
 * The promise: the app sends no network traffic. Names resolve to nothing, no proxy is looked for, no session may ask
 * for anything but our own files, and a peer connection finds no route. (Chromium may still open a socket to learn
 * whether the machine has IPv6; it sends nothing on it.)
 *
 * Call before the app is ready; `onRefused` hears of each request that was cancelled, without its address, which could
 * hold what a person typed.
 *
 * @source Electron security checklist, item 1; Electron documentation of `webRequest` and `configureHostResolver`.
 */
export function blockNetwork(onRefused: () => void): void {
  for (const [name, value] of quietSwitches) app.commandLine.appendSwitch(name, value)
  app.on('session-created', (session) => refuseRequests(session, onRefused))
  app.on('web-contents-created', (_event, contents) => refusePeerConnections(contents))
}

/**
 * The part that Electron allows only once the app is ready: the resolver, the proxies of the app and of the session
 * that exists without being asked for.
 */
export async function blockNetworkWhenReady(defaultSession: Session): Promise<void> {
  app.configureHostResolver({ secureDnsMode: 'off', enableBuiltInResolver: false })
  await Promise.all([app.setProxy({ mode: 'direct' }), goWithoutProxy(defaultSession)])
}

/** Keeps a session from looking for a proxy: the search itself asks the network. */
export async function goWithoutProxy(session: Session): Promise<void> {
  await session.setProxy({ mode: 'direct' })
}

/** Cancels every request of a session that does not stay inside the app. */
export function refuseRequests(session: Session, onRefused: () => void): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isOwnRequest(details.url)
    if (cancel) onRefused()
    answer({ cancel })
  })
}

function refusePeerConnections(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
