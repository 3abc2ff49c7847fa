import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  app,
  DoubleContents,
  DoubleSession,
  givenTo,
  resetElectron,
  session,
} from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { blockNetwork, blockNetworkWhenReady } = await import(
  '../../../../main/shell/refusals/block-network.ts'
)

beforeEach(resetElectron)

describe('blockNetwork', () => {
  it.each([
    'https://example.org/',
    'http://127.0.0.1:80/',
    'ws://127.0.0.1:1/',
    'wss://example.org/',
    'ftp://example.org/',
    'file:///etc/hostname',
    'data:text/html,x',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://x/y.js',
    'app://none/en-GB.bdic',
    'app://vault.example.org/',
    'app://vaults/',
    'blob:https://example.org/1',
    'blob:app://vault.example.org/1',
  ])('cancels a request for %s and reports it once', (url) => {
    const refused = vi.fn()
    blockNetwork(refused)
    const made = new DoubleSession()
    app.emit('session-created', made)

    const cancelled = made.cancels(url)

    expect([cancelled, refused.mock.calls]).toEqual([true, [[]]])
  })

  it.each(['app://vault/', 'app://vault/assets/page.js', 'blob:app://vault/1-2-3'])(
    'lets the page have its own: %s',
    (url) => {
      const refused = vi.fn()
      blockNetwork(refused)
      const made = new DoubleSession()
      app.emit('session-created', made)

      expect([made.cancels(url), refused.mock.calls]).toEqual([false, []])
    },
  )

  it('tells Chromium to resolve nothing, use no proxy and do nothing of its own', () => {
    blockNetwork(() => undefined)

    expect(
      Object.fromEntries(givenTo('app.appendSwitch').map(([name, value]) => [name, value])),
    ).toEqual({
      'host-resolver-rules': 'MAP * ~NOTFOUND',
      'no-proxy-server': undefined,
      'disable-http2': undefined,
      'disable-quic': undefined,
      'disable-background-networking': undefined,
      'disable-component-update': undefined,
      'disable-domain-reliability': undefined,
      'dns-prefetch-disable': undefined,
      'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
    })
  })

  it('leaves a peer connection no route', () => {
    blockNetwork(() => undefined)

    app.emit('web-contents-created', {}, new DoubleContents())

    expect(givenTo('contents.setWebRTCIPHandlingPolicy')).toEqual([['disable_non_proxied_udp']])
  })
})

describe('blockNetworkWhenReady', () => {
  it('switches off secure name lookup, and looks for a proxy neither for the app nor for its first session', async () => {
    await blockNetworkWhenReady(Object(session.defaultSession))

    expect([
      givenTo('app.configureHostResolver'),
      givenTo('app.setProxy'),
      givenTo('session.setProxy'),
    ]).toEqual([
      [[{ secureDnsMode: 'off', enableBuiltInResolver: false }]],
      [[{ mode: 'direct' }]],
      [[{ mode: 'direct' }]],
    ])
  })
})
