import type { EventName, Events } from '../../shared/contract/contract.ts'
import type { EngineMessage, LockCause } from '../../shared/contract/messages.ts'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'

/** What the engine is given by whoever starts it: clocks, folders, and a way to be heard. Nothing is read from globals. */
export interface EngineHost {
  readonly now: () => IsoInstant
  /** Milliseconds that never go back, whatever happens to the wall clock. */
  readonly monotonicMs: () => number
  /** The folder with instruments, policies, fonts and the practice case. */
  readonly resourcesFolder: string
  /** A folder of this computer's user for what is not case data: the path of the last vault. */
  readonly userDataFolder: string
  /** Where new vaults and saved papers are suggested. */
  readonly documentsFolder: string
  /** Cheap key derivation for tests; a vault made so is refused everywhere else. */
  readonly allowTestProfile: boolean
  readonly emit: <Name extends EventName>(name: Name, value: Events[Name]) => void
  /** Ends the process that holds the keys. Called once, after the vault is closed. */
  readonly end: () => void
}

/** The engine: everything with keys and case data, behind one door. */
export interface Engine {
  /** Answers one request of the page, whatever it is; `undefined` when there is nobody to answer. */
  readonly answer: (message: unknown) => Promise<EngineMessage | undefined>
  /** Closes the vault and ends the engine. */
  readonly lock: (cause: LockCause) => void
}
