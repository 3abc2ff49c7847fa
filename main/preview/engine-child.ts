import { fork } from 'node:child_process'
import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { EngineMessage } from '../../shared/contract/messages.ts'
import type { PreviewOptions } from './preview-server.ts'

/** The engine as the preview holds it: a process of its own, so that locking can end it. */
export interface EngineChild {
  readonly pid: number | undefined
  /** Hands one request of the page on, as the text it came in. */
  post(message: string): void
  /** Locks the vault if it is open and waits until the process has ended. */
  stop(): Promise<void>
}

/** What the preview wants to hear from the engine. */
export interface EngineListeners {
  readonly onMessage: (message: EngineMessage) => void
  /** `asked` is true when the preview itself stopped it. */
  readonly onExit: (asked: boolean) => void
}

/** Starts the engine in a process of its own. */
export function startEngineChild(
  options: Pick<PreviewOptions, 'resourcesFolder' | 'userDataFolder' | 'testProfile' | 'clock'>,
  listeners: EngineListeners,
): EngineChild {
  let asked = false
  const child = fork(
    fileURLToPath(new URL('../engine.ts', import.meta.url)),
    [
      '--engine',
      `--resources=${options.resourcesFolder}`,
      `--user-data=${options.userDataFolder}`,
      `--documents=${homedir()}`,
      ...(options.testProfile ? ['--test-profile'] : []),
      ...(options.clock ? [`--clock=${options.clock}`] : []),
    ],
    { serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  )
  // The engine posts nothing else to its parent.
  child.on('message', (message) => listeners.onMessage(message as EngineMessage))
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => {
      listeners.onExit(asked)
      resolve()
    })
  })
  return {
    pid: child.pid,
    post: (message) => {
      if (child.connected) child.send({ kind: 'request', text: message })
    },
    stop: async () => {
      asked = true
      if (child.connected) child.send({ kind: 'lock', cause: 'quit' })
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
      await ended
      clearTimeout(timer)
    },
  }
}
