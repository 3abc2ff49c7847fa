import { on, once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { type PreviewOptions, startPreview } from '../../../main/preview/preview-server.ts'
import { resourcesFolder } from '../../builders/engine.ts'

/** A preview of a page of three files, in folders of its own, stopped and removed when the test ends. */
export async function aPreview(change: Pick<PreviewOptions, 'lockWithoutPageMs'> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-preview-'))
  const pageFolder = join(folder, 'page')
  writePage(folder, pageFolder)
  const engines: number[] = []
  const preview = await startPreview({
    pageFolder,
    resourcesFolder,
    userDataFolder: join(folder, 'user-data'),
    testProfile: true,
    ...change,
    onEngine: (pid) => {
      if (pid !== undefined) engines.push(pid)
    },
  })
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= preview.stop()
    return stopped
  }
  onTestFinished(async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    port: preview.port,
    address: preview.address,
    /** The token of the address: what the page reads from its fragment. */
    token: new URL(preview.address).hash.replace('#token=', ''),
    /** The process ids of the engines that were started, in order. */
    engines,
    stop,
  }
}

function writePage(folder: string, pageFolder: string): void {
  mkdirSync(pageFolder)
  writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>A page</title>')
  writeFileSync(join(pageFolder, 'page.js'), 'export {}')
  writeFileSync(join(pageFolder, 'page.unheard-of'), 'of a kind that has no name')
  // Beside the page, where no path may lead.
  writeFileSync(join(folder, 'beside.txt'), 'not part of the page')
}

/** How a socket is asked for; left out, as the page itself does. */
export interface SocketRequest {
  readonly origin?: string
  readonly path?: string
  readonly host?: string
}

/** Opens a socket to the preview. @throws when the preview does not open it. */
export async function openSocket(port: number, request: SocketRequest = {}) {
  const { origin = `http://127.0.0.1:${port}`, path = '/socket', host } = request
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, {
    ...(origin !== '' && { origin }),
    ...(host !== undefined && { headers: { Host: host } }),
  })
  const messages = on(socket, 'message', { close: ['close'] })
  // A socket that was refused closes as well, when nobody waits for it any more.
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await once(socket, 'open')
  return {
    send: (message: unknown) => socket.send(JSON.stringify(message)),
    sendText: (text: string) => socket.send(text),
    /** Closes it from this side, as a page does that goes. */
    close: () => socket.close(),
    /** The next message, decoded. */
    next: async (): Promise<unknown> => {
      const { value, done } = await messages.next()
      if (done) throw new Error('the socket was closed before a message came')
      return JSON.parse(String(value[0]))
    },
    /** The code with which the socket is closed, once it is. */
    closed,
  }
}

/** Opens a socket with a token; gives it with the token that the preview hands over for the next. */
export async function enter(port: number, token: string) {
  const socket = await openSocket(port)
  socket.send({ token })
  const welcome = Object(await socket.next())
  return { ...socket, welcome, nextToken: String(Reflect.get(welcome, 'token')) }
}

/** Whether a process is there. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
