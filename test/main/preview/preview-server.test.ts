import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { describe, expect, it } from 'vitest'
import { buildContentSecurityPolicy } from '../../../shared/contract/content-security-policy.ts'
import { aPreview, enter, isRunning, openSocket } from './a-preview.ts'

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Asks by the path exactly as given: nothing puts `..` right on the way. */
function get(port: number, path: string, change: { method?: string; host?: string } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const { method = 'GET', host = `127.0.0.1:${port}` } = change
    request({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text) => {
        body += text
      })
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      )
    })
      .on('error', reject)
      .end()
  })
}

/** Whether something at the address takes a connection. */
function canConnect(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, timeout: 5000 })
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.on('connect', () => end(true))
    socket.on('error', () => end(false)).on('timeout', () => end(false))
  })
}

const askStatus = { id: 1, channel: 'vault.status' }
const status = { id: 1, reply: { ok: true, value: { state: 'locked' } } }

describe('the page that the preview serves', () => {
  it('is at a loopback address with a token that no server is told', async () => {
    const { address, port, token } = await aPreview()

    expect(address).toBe(`http://127.0.0.1:${port}/#token=${token}`)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  })

  it('has another token each time', async () => {
    expect((await aPreview()).token).not.toBe((await aPreview()).token)
  })

  it.each([
    ['/', 'text/html; charset=utf-8', '<title>A page'],
    ['/index.html?from=test', 'text/html; charset=utf-8', '<title>A page'],
    ['/page.js', 'text/javascript; charset=utf-8', 'export {}'],
    ['/page.unheard-of', 'application/octet-stream', 'no name'],
  ])('has %s as %s', async (path, type, text) => {
    const { port } = await aPreview()

    const answer = await get(port, path)

    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe(type)
    expect(answer.body).toContain(text)
  })

  it.each([
    '/beside.txt',
    '/page',
    '/../beside.txt',
    '/page/../../beside.txt',
    '/..%2fbeside.txt',
    '/%2e%2e/beside.txt',
    '/..\\beside.txt',
    '//index.html',
    '/index%2ehtml',
    '/INDEX.HTML',
    '/__proto__',
    '/socket',
    'http://127.0.0.1/index.html',
  ])('has nothing at %s', async (path) => {
    const { port } = await aPreview()

    expect(await get(port, path)).toMatchObject({ status: 404, body: '' })
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('answers no %s', async (method) => {
    const { port } = await aPreview()

    expect(await get(port, '/', { method })).toMatchObject({ status: 404, body: '' })
  })

  it.each(['localhost', 'rebound.example', '127.0.0.1', '127.0.0.1:1'])(
    'is not there for a host that calls itself %s',
    async (host) => {
      const { port } = await aPreview()

      expect(await get(port, '/', { host })).toMatchObject({ status: 404, body: '' })
      expect(await get(port, '/')).toMatchObject({ status: 200 })
    },
  )

  it.each(['/', '/nothing'])('sends its protections with every answer: %s', async (path) => {
    const { port } = await aPreview()

    expect((await get(port, path)).headers).toMatchObject({
      'content-security-policy': buildContentSecurityPolicy(`ws://127.0.0.1:${port}`),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  it('listens on the loopback address and on no other of this computer', async () => {
    const { port } = await aPreview()
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      // A link-local address means nothing without its interface.
      .map(({ address }) => address)
      .filter((address) => address !== '127.0.0.1' && !address.startsWith('fe80:'))
    const reached: string[] = []
    for (const address of ['::1', ...others])
      if (await canConnect(address, port)) reached.push(address)

    expect(reached).toEqual([])
    expect(await canConnect('127.0.0.1', port)).toBe(true)
  })
})

describe('the socket of the preview', () => {
  it.each([
    ['another origin', { origin: 'http://rebound.example' }],
    ['the same host on another port', { origin: 'http://127.0.0.1:1' }],
    ['no origin at all', { origin: '' }],
    ['a foreign host', { host: 'rebound.example' }],
    ['another path', { path: '/' }],
    ['a longer path', { path: '/socket/more' }],
    ['a path with a question', { path: '/socket?token=x' }],
  ])('is refused to %s', async (_, asked) => {
    const { port, engines } = await aPreview()

    await expect(openSocket(port, asked)).rejects.toThrow('socket hang up')
    expect(engines).toEqual([])
  })

  it.each([
    ['another token', JSON.stringify({ token: 'A'.repeat(43) })],
    ['a short token', JSON.stringify({ token: 'A' })],
    ['an empty token', JSON.stringify({ token: '' })],
    ['a token that is no text', JSON.stringify({ token: 1 })],
    ['a request in the place of a token', JSON.stringify(askStatus)],
    ['null', 'null'],
    ['what is not JSON', '{'],
  ])('closes on %s, and starts no engine', async (_, text) => {
    const { port, engines } = await aPreview()
    const socket = await openSocket(port)

    socket.sendText(text)

    expect(await socket.closed).toBe(4001)
    expect(engines).toEqual([])
  })

  it('cuts off who sends more than 64 KB without a token, and nobody with one', async () => {
    const { port, token } = await aPreview()
    const stranger = await openSocket(port)
    stranger.sendText(JSON.stringify({ token: 'A'.repeat(100_000) }))
    expect(await stranger.closed).toBe(1006)

    const page = await enter(port, token)
    page.send({ ...askStatus, padding: 'A'.repeat(1_000_000) })

    expect(await page.next()).toMatchObject(status)
  })

  it('opens with the token of the address, once, and hands over the next', async () => {
    const { port, token, engines } = await aPreview()
    const page = await enter(port, token)
    expect(page.welcome).toEqual({ token: expect.any(String), preview: true })
    expect(page.nextToken).not.toBe(token)

    const again = await openSocket(port)
    again.send({ token })

    expect(await again.closed).toBe(4001)
    expect(engines).toHaveLength(1)
    // The page that was there is not disturbed.
    page.send(askStatus)
    expect(await page.next()).toMatchObject(status)
  })

  it('opens the next time with the token handed over, and closes the page before', async () => {
    const { port, token, engines } = await aPreview()
    const before = await enter(port, token)

    const page = await enter(port, before.nextToken)

    expect(await before.closed).toBe(4000)
    page.send(askStatus)
    expect(await page.next()).toMatchObject(status)
    expect(engines).toHaveLength(1)
  })

  it('keeps its token from somebody who tries others', async () => {
    const { port, token } = await aPreview()
    const guess = await openSocket(port)
    guess.send({ token: 'A'.repeat(43) })
    await guess.closed

    expect((await enter(port, token)).welcome).toMatchObject({ preview: true })
  })
})

describe('the engine behind the preview', () => {
  it('answers what the page asks, and survives what it cannot read', async () => {
    const { port, token } = await aPreview()
    const page = await enter(port, token)

    page.sendText('{')
    page.send({ id: 7, channel: 'vault.unheardOf' })
    page.send(askStatus)

    const answers = [await page.next(), await page.next()]
    expect(answers).toContainEqual({ id: 7, reply: expect.objectContaining({ ok: false }) })
    expect(answers).toContainEqual(expect.objectContaining({ id: 1 }))
  })

  it('is told of when it ends, and the next request starts another', async () => {
    const { port, token, engines } = await aPreview()
    const page = await enter(port, token)
    page.send(askStatus)
    await page.next()
    const [first = 0] = engines

    process.kill(first, 'SIGKILL')

    expect(await page.next()).toEqual({
      event: 'vault.locked',
      value: { cause: 'engine_ended' },
    })
    page.send(askStatus)
    expect(await page.next()).toMatchObject(status)
    expect(engines).toHaveLength(2)
    expect(engines[1]).not.toBe(first)
  })

  it('ends some time after its page has gone, and the page that comes back has another', async () => {
    const { port, token, engines } = await aPreview({ lockWithoutPageMs: 1 })
    const before = await enter(port, token)
    before.send(askStatus)
    await before.next()
    const [first = 0] = engines

    before.close()

    await expect.poll(() => isRunning(first), { timeout: 30_000 }).toBe(false)
    const page = await enter(port, before.nextToken)
    page.send(askStatus)
    expect(await page.next()).toMatchObject(status)
    expect(engines).toHaveLength(2)
  })

  it('stays for a page that is loaded again', async () => {
    const { port, token, engines } = await aPreview()
    const before = await enter(port, token)
    before.close()
    await before.closed

    const page = await enter(port, before.nextToken)
    page.send(askStatus)
    expect(await page.next()).toMatchObject(status)
    expect(engines).toHaveLength(1)
  })

  it('has ended when the preview is stopped, and the port is free', async () => {
    const { port, token, engines, stop } = await aPreview()
    const page = await enter(port, token)
    page.send(askStatus)
    await page.next()
    const [engine = 0] = engines
    expect(isRunning(engine)).toBe(true)

    await stop()

    expect(isRunning(engine)).toBe(false)
    expect(await page.closed).toBeTypeOf('number')
    expect(await canConnect('127.0.0.1', port)).toBe(false)
  })
})
