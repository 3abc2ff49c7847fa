import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Channel, Input, Output } from '../../shared/contract/contract.ts'
import type { EngineMessage, Reply } from '../../shared/contract/messages.ts'
import { resourcesFolder, testPassphrase } from './engine.ts'

/** How a process ended: its exit code, or the signal that ended it. */
export interface ProcessEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** Starts a real engine in a process of its own, with its vault in the folder given; what the preview does. */
export function startEngineProcess(folder: string) {
  const child: ChildProcess = fork(
    fileURLToPath(new URL('../../main/engine.ts', import.meta.url)),
    [
      '--engine',
      '--test-profile',
      `--resources=${resourcesFolder}`,
      `--user-data=${join(folder, 'user-data')}`,
      `--documents=${folder}`,
    ],
    { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] },
  )
  const messages: EngineMessage[] = []
  const waiting = new Map<number, (reply: Reply<unknown>) => void>()
  // The engine posts nothing else to its parent.
  child.on('message', (message) => hear(message as EngineMessage))
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }))
  })
  let nextId = 1

  function hear(message: EngineMessage): void {
    messages.push(message)
    if ('id' in message) waiting.get(message.id)?.(message.reply)
  }
  /** Posts a call; a process that ends first leaves it without an answer. */
  function ask<C extends Channel>(channel: C, input: Input<C>): Promise<Reply<Output<C>>> {
    const id = nextId++
    const reply = new Promise<Reply<unknown>>((resolve) => waiting.set(id, resolve))
    child.send({ kind: 'request', text: JSON.stringify({ id, channel, input }) }, () => undefined)
    return reply as Promise<Reply<Output<C>>> // the contract ties the answer to the call
  }
  async function must<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
    const reply = await ask(channel, input)
    if (!reply.ok) throw new Error(`${channel}: ${reply.error.code}: ${reply.error.message}`)
    return reply.value
  }
  const vault = { folder: join(folder, 'vault'), passphrase: testPassphrase }

  return {
    child,
    /** Everything it has posted, in order. */
    messages,
    ended,
    ask,
    must,
    createVault: () => must('vault.create', vault),
    unlock: () => must('vault.unlock', vault),
    /** Ends it by force, as a power cut would. */
    async kill(): Promise<ProcessEnd> {
      child.kill('SIGKILL')
      return ended
    },
    /** Locks as the shell does when the app is closed. */
    async quit(): Promise<ProcessEnd> {
      if (child.connected) child.send({ kind: 'lock', cause: 'quit' })
      return ended
    },
  }
}

/** A running engine, as `startEngineProcess` starts it. */
export type EngineProcess = ReturnType<typeof startEngineProcess>
