import { type MessagePortMain, utilityProcess } from 'electron'
import type { LockCause, ShellMessage } from '../../../shared/contract/messages.ts'

/** How an engine ended: it was locked (asked by us or by the person), or it fell over. */
export type EngineEnd = 'locked' | 'crashed'

/** One running engine. It ends once and is never revived: a passphrase starts a fresh one. */
export interface EngineProcess {
  /** Hands the engine its end of a channel to the page. */
  takePort(port: MessagePortMain): void
  /** Asks the engine to save, close and end; ends it by force when it has not done so in time. Safe to call twice. */
  lock(cause: LockCause): void
}

/** The folders an engine is told of when it starts; whole paths. */
export interface EngineFolders {
  /** Instruments, policies, fonts and the practice case, as they ship. */
  readonly resources: string
  /** This person's folder for what is not case data. */
  readonly userData: string
  /** Where new vaults and saved papers are suggested. */
  readonly documents: string
}

/** How long an engine may take to save and close before it is ended by force, in milliseconds. */
export const lockGraceMs = 5_000

/**
 * Starts the process that will hold the keys and the database.
 *
 * The promise: locking ends the process. A process that ever held a key does not outlive the lock by more than the grace.
 *
 * @param onEnd is called once, when the process is gone.
 * @source Electron documentation of `utilityProcess`.
 */
export function startEngine(engine: {
  readonly modulePath: string
  readonly folders: EngineFolders
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly packaged: boolean
  readonly onEnd: (end: EngineEnd) => void
}): EngineProcess {
  const child = utilityProcess.fork(engine.modulePath, wordArguments(engine.folders), {
    serviceName: 'Throughline engine',
    env: keepPlainEnvironment(engine.environment),
    // A defect printed by the engine helps a developer; in the app people use it could carry case text into a log.
    stdio: engine.packaged ? 'ignore' : 'inherit',
  })
  let asked = false
  let force: NodeJS.Timeout | undefined

  child.once('exit', (code) => {
    clearTimeout(force)
    // The engine ends with 0 only after it has locked itself, which the person can ask of it directly.
    engine.onEnd(asked || code === 0 ? 'locked' : 'crashed')
  })

  const post = (message: ShellMessage, ports?: MessagePortMain[]) =>
    child.postMessage(message, ports)
  return {
    takePort: (port) => post({ kind: 'port' }, [port]),
    lock(cause) {
      if (asked) return
      asked = true
      post({ kind: 'lock', cause })
      force = setTimeout(() => child.kill(), lockGraceMs)
    },
  }
}

function wordArguments(folders: EngineFolders): string[] {
  return [
    '--engine',
    `--resources=${folders.resources}`,
    `--user-data=${folders.userData}`,
    `--documents=${folders.documents}`,
  ]
}

/**
 * Leaves out of the engine's environment whatever could change how Node or the system loads code into it.
 */
export function keepPlainEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const loaders = /^(NODE_|ELECTRON_|LD_|DYLD_)/i
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || loaders.test(name) ? [] : [[name, value]],
    ),
  )
}
