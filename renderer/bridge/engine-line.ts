import type { Channel, EventName, Events, Input, Output } from '../../shared/contract/contract.ts'
import type { EngineMessage, Reply, Request } from '../../shared/contract/messages.ts'
import type { Transport } from './transport.ts'

type Listener = (value: never) => void

/** The page's end of the line to the engine: calls go out, answers and events come back. */
export interface EngineLine {
  readonly connect: (transport: Transport) => void
  readonly invoke: <C extends Channel>(channel: C, input: Input<C>) => Promise<Reply<Output<C>>>
  readonly onEvent: <E extends EventName>(
    name: E,
    listener: (value: Events[E]) => void,
  ) => () => void
}

const closed: Reply<never> = {
  ok: false,
  error: {
    code: 'not_connected',
    message: 'The vault has closed. What was last marked as saved is kept. Open the vault again.',
  },
}

/**
 * Makes a line with nothing at its other end yet; calls made before `connect` wait for it. A call never rejects: when
 * the other side goes, every open call is answered `not_connected` and `vault.locked` is told once.
 */
export function createEngineLine(): EngineLine {
  const waiting = new Map<number, (reply: Reply<unknown>) => void>()
  const listeners = new Map<string, Set<Listener>>()
  const queue: Request[] = []
  let transport: Transport | undefined
  let isClosed = false
  let lastId = 0

  const tell = (name: string, value: unknown) => {
    // The engine's events are made from the same contract, so that the value has the event's type.
    for (const listener of listeners.get(name) ?? []) listener(value as never)
  }
  const onMessage = (data: unknown) => {
    const message = parseEngineMessage(data)
    if (message === undefined) return
    if ('event' in message) return tell(message.event, message.value)
    waiting.get(message.id)?.(message.reply)
    waiting.delete(message.id)
  }
  const onClosed = () => {
    if (isClosed) return
    isClosed = true
    for (const answer of waiting.values()) answer(closed)
    waiting.clear()
    tell('vault.locked', { cause: 'not_connected' })
  }

  return {
    connect: (other) => {
      transport = other
      other.listen({ onMessage, onClosed })
      for (const request of queue.splice(0)) other.post(request)
    },
    invoke: (channel, input) =>
      new Promise((resolve) => {
        if (isClosed) return resolve(closed)
        lastId += 1
        const request = { id: lastId, channel, input }
        // The answer's type is the contract's: the same build of the engine sends it.
        waiting.set(lastId, resolve as (reply: Reply<unknown>) => void)
        if (transport) transport.post(request)
        else queue.push(request)
      }),
    onEvent: (name, listener) => {
      const set = listeners.get(name) ?? new Set<Listener>()
      listeners.set(name, set.add(listener))
      return () => void set.delete(listener)
    },
  }
}

/** Reads what the engine posted. @returns `undefined` for anything that is neither an answer nor an event. */
export function parseEngineMessage(data: unknown): EngineMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  if ('event' in data && typeof data.event === 'string')
    return { event: data.event, value: 'value' in data ? data.value : undefined }
  if (!('id' in data) || typeof data.id !== 'number') return undefined
  if (!('reply' in data) || typeof data.reply !== 'object' || data.reply === null) return undefined
  if (!('ok' in data.reply)) return undefined
  return { id: data.id, reply: data.reply as Reply<unknown> } // only the engine holds the other end
}
