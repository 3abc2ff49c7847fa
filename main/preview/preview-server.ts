import { randomBytes, timingSafeEqual } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, relative, sep } from 'node:path'
import { type WebSocket, WebSocketServer } from 'ws'
import { buildContentSecurityPolicy } from '../../shared/contract/content-security-policy.ts'
import { maxFileBytes } from '../../shared/contract/inputs.ts'
import type { EngineMessage } from '../../shared/contract/messages.ts'
import { type EngineChild, startEngineChild } from './engine-child.ts'

/** A running preview: the address to open, with its one-time token in the fragment, and the way to stop it. */
export interface Preview {
  readonly address: string
  readonly port: number
  stop(): Promise<void>
}

/** What the preview needs to start. */
export interface PreviewOptions {
  /** The built page. */
  readonly pageFolder: string
  readonly resourcesFolder: string
  /** Where the name of the last vault is kept. */
  readonly userDataFolder: string
  /** Cheap key derivation, for tests of the page only; a vault made so is refused by the app. */
  readonly testProfile?: boolean
  /** An instant at which the engine's clock starts, for tests and pictures of a case with dates of its own. */
  readonly clock?: string
  /** Milliseconds without a page after which the engine is ended, and the vault with it locked; a minute when absent. */
  readonly lockWithoutPageMs?: number
  /** Called with the engine's process id each time one starts: a test ends it to see what is lost. */
  readonly onEngine?: (pid: number | undefined) => void
}

/** What a socket may send before it has shown the token. */
const strangerMaxBytes = 64 * 1024

const mimeTypes: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
}

/**
 * Serves the built page and one socket on the loopback address, and keeps an engine behind them: the stand-in for the
 * shell where there is no Electron. Each token opens one socket, once; the socket brings the next.
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const files = readPage(options.pageFolder)
  let token = newToken()
  let engine: EngineChild | undefined
  // The one above, and those that have locked or been asked to end and have not ended yet.
  const engines = new Set<EngineChild>()
  let page: WebSocket | undefined
  let withoutPage: NodeJS.Timeout | undefined

  const server = createServer((request, response) => {
    const name = pathOf(request.url)
    const body = files.get(name)
    const address = server.address() as AddressInfo // it listens on a port, so it has one
    response.setHeader(
      'Content-Security-Policy',
      buildContentSecurityPolicy(`ws://127.0.0.1:${address.port}`),
    )
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('Cache-Control', 'no-store')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
    if (!isOwnHost(request.headers.host, address.port) || request.method !== 'GET' || !body) {
      response.statusCode = 404
      response.end()
      return
    }
    response.setHeader('Content-Type', mimeTypes[extname(name)] ?? 'application/octet-stream')
    response.end(body)
  })

  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxFileBytes * 2 })
  server.on('upgrade', (request, socket, head) => {
    const { port } = server.address() as AddressInfo // as above
    const own = request.headers.origin === `http://127.0.0.1:${port}`
    if (!own || !isOwnHost(request.headers.host, port) || request.url !== '/socket') {
      socket.destroy()
      return
    }
    // The socket's own limit is that of a page with a file to hand over: a stranger has a smaller one.
    let received = 0
    const count = (chunk: Buffer) => {
      received += chunk.length
      if (received > strangerMaxBytes) socket.destroy()
    }
    socket.on('data', count)
    sockets.handleUpgrade(request, socket, head, (opened) =>
      waitForToken(opened, () => socket.off('data', count)),
    )
  })

  function waitForToken(socket: WebSocket, admit: () => void) {
    const timer = setTimeout(() => socket.close(4001, 'no token'), 5000)
    // What is too long or broken closes this socket, and nothing else.
    socket.on('error', () => socket.terminate())
    socket.on('close', () => clearTimeout(timer))
    socket.once('message', (data) => {
      clearTimeout(timer)
      const offered = tokenIn(String(data))
      if (offered === undefined || !sameToken(offered, token)) {
        socket.close(4001, 'wrong token')
        return
      }
      token = newToken()
      admit()
      clearTimeout(withoutPage)
      page?.close(4000, 'opened elsewhere')
      page = socket
      socket.send(JSON.stringify({ token, preview: true }))
      engine ??= startEngine()
      socket.on('message', (message) => {
        engine ??= startEngine()
        engine.post(String(message))
      })
      socket.on('close', () => {
        if (page !== socket) return
        page = undefined
        // Time for a page that is only loaded again; a closed one must not leave a vault open behind it.
        withoutPage = setTimeout(endEngine, options.lockWithoutPageMs ?? 60_000)
      })
    })
  }

  function endEngine() {
    void engine?.stop()
    // A page that comes back while it ends is given another.
    engine = undefined
  }

  function startEngine(): EngineChild {
    let hasLocked = false
    const child = startEngineChild(options, {
      onMessage: (message: EngineMessage) => {
        // From here on it only ends; what the page asks next, another one answers.
        hasLocked ||= 'event' in message && message.event === 'vault.locked'
        if (hasLocked && engine === child) engine = undefined
        page?.send(JSON.stringify(message))
      },
      onExit: (asked) => {
        engines.delete(child)
        if (engine === child) engine = undefined
        // An engine that crashed leaves the page nothing to show. One that locked has said so already, and by now there
        // may be another page.
        if (!asked && !hasLocked)
          page?.send(JSON.stringify({ event: 'vault.locked', value: { cause: 'engine_ended' } }))
      },
    })
    engines.add(child)
    options.onEngine?.(child.pid)
    return child
  }

  await listen(server)
  const { port } = server.address() as AddressInfo // as above
  return {
    address: `http://127.0.0.1:${port}/#token=${token}`,
    port,
    stop: async () => {
      clearTimeout(withoutPage)
      await Promise.all([...engines].map((one) => one.stop()))
      for (const socket of sockets.clients) socket.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Reads every file of the built page once: what is not in this list cannot be asked for. */
function readPage(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile())
  return new Map(
    files.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, readFileSync(path)]),
  )
}

/** The path that was asked for, without what follows a question mark; never decoded, for no file needs it. */
function pathOf(url = '/'): string {
  const path = url.split('?')[0] ?? ''
  return path === '/' ? '/index.html' : path
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve())
  })
}

// A page of another origin that has learnt the port still names its own host (DNS rebinding).
function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}`
}

function newToken(): string {
  return randomBytes(32).toString('base64url')
}

function tokenIn(text: string): string | undefined {
  try {
    const message: unknown = JSON.parse(text)
    return typeof message === 'object' &&
      message !== null &&
      'token' in message &&
      typeof message.token === 'string'
      ? message.token
      : undefined
  } catch {
    return undefined
  }
}

function sameToken(offered: string, expected: string): boolean {
  const [a, b] = [Buffer.from(offered), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
