import { type EngineMessage, type LockCause, lockCauses } from '../../shared/contract/messages.ts'
import { parseIsoInstant } from '../../shared/dates/iso-date.ts'
import type { Engine, EngineHost } from './engine-host.ts'

/** Either end of a message port as Electron gives it to a utility process. */
interface Port {
  on(name: 'message', listener: (event: { data: unknown; ports: readonly Port[] }) => void): void
  postMessage(message: unknown): void
  start?(): void
}

type CreateEngine = (host: EngineHost) => Engine
type Clocks = Pick<EngineHost, 'now' | 'monotonicMs'>

/**
 * Makes this process the engine: behind Electron's parent port (a port to the page arrives as a message), or, in the
 * preview, behind the channel to the parent. When the vault is locked the process ends.
 */
export function serveProcess(create: CreateEngine, clocks: Clocks): void {
  // Electron adds this to a utility process; Node's own types do not know it.
  const parent = (process as { parentPort?: Port }).parentPort
  if (parent) serveElectron(parent, create, clocks)
  else servePreview(create, clocks)
}

function serveElectron(parent: Port, create: CreateEngine, clocks: Clocks): void {
  let page: Port | undefined
  const post = (message: EngineMessage) => page?.postMessage(message)
  const engine = create({
    ...hostOf(clocks, post, () => setTimeout(() => process.exit(0), 50)),
    allowTestProfile: false,
  })
  parent.on('message', ({ data, ports }) => {
    const message = data as { kind?: unknown; cause?: unknown } // read just below
    if (message.kind === 'lock') engine.lock(causeOf(message.cause))
    const port = ports[0]
    if (message.kind !== 'port' || !port) return
    page = port
    port.on('message', (event) => {
      void engine.answer(event.data).then((answer) => {
        // A page that has been replaced gets no answer meant for another.
        if (answer && page === port) port.postMessage(answer)
      })
    })
    port.start?.()
  })
}

function servePreview(create: CreateEngine, clocks: Clocks): void {
  let waiting = 0
  let ending = false
  const endWhenSent = () => {
    if (ending && waiting === 0) process.exit(0)
  }
  const post = (message: EngineMessage) => {
    if (!process.send || !process.connected) return
    waiting += 1
    process.send(message, undefined, undefined, () => {
      waiting -= 1
      endWhenSent()
    })
  }
  const end = () => {
    ending = true
    setImmediate(endWhenSent)
  }
  const engine = create(hostOf({ ...clocks, ...startedClock(clocks) }, post, end))
  process.on('message', (data) => {
    const message = data as { kind?: unknown; text?: unknown; cause?: unknown } // read just below
    if (message.kind === 'lock') engine.lock(causeOf(message.cause))
    if (message.kind !== 'request' || typeof message.text !== 'string') return
    void engine.answer(parseJson(message.text)).then((answer) => answer && post(answer))
  })
  process.on('disconnect', () => engine.lock('window_closed'))
  // Ctrl+C reaches the whole group: the preview hears it too, and its stop or its end locks the vault properly.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => engine.lock('quit'))
}

function hostOf(
  clocks: Clocks,
  post: (message: EngineMessage) => void,
  end: () => void,
): EngineHost {
  return {
    ...clocks,
    resourcesFolder: argument('resources'),
    userDataFolder: argument('user-data'),
    documentsFolder: argument('documents'),
    allowTestProfile: process.argv.includes('--test-profile'),
    emit: (event, value) => post({ event, value }),
    end,
  }
}

/** In the preview only: a clock that starts at the instant given, so that a case can be seen on its own day. */
function startedClock(clocks: Clocks): Partial<Clocks> {
  const start = findArgument('clock')
  if (start === undefined) return {}
  const offsetMs = Date.parse(start) - Date.now()
  const now = () => parseIsoInstant(new Date(Date.parse(clocks.now()) + offsetMs).toISOString())
  return { now }
}

function argument(name: string): string {
  const found = findArgument(name)
  if (found === undefined) throw new Error(`The engine was started without --${name}=`)
  return found
}

function findArgument(name: string): string | undefined {
  const start = `--${name}=`
  return process.argv.find((one) => one.startsWith(start))?.slice(start.length)
}

function causeOf(value: unknown): LockCause {
  return lockCauses.find((cause) => cause === value) ?? 'quit'
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
