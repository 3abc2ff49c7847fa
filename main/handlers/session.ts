import { type Practitioner, practitionerSchema } from '../../shared/case/practitioner.ts'
import { parseWith } from '../../shared/contract/call.ts'
import type { LockCause } from '../../shared/contract/messages.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'
import type { ReadableDb, WritableDb } from '../storage/database.ts'
import { findPractitioner as findStored } from '../storage/practitioner-store.ts'
import { transact } from '../storage/transact.ts'
import type { OpenVault } from '../vault/open-vault.ts'
import type { EngineHost } from './engine-host.ts'

/** An open vault with its database. */
export interface OpenSession {
  readonly vault: OpenVault
  readonly db: WritableDb
}

/** The engine's one vault: closed, being opened, or open. A vault that was locked never opens again in this process. */
export interface Session {
  readonly isOpen: () => boolean
  /** Gives the open vault. @throws {ExpectedError} `locked`. */
  readonly require: () => OpenSession
  /** Opens a vault with the function given, one at a time. @throws {ExpectedError} `already_open`, or what it throws. */
  readonly open: (open: () => Promise<OpenSession>) => Promise<OpenSession>
  /** Says that somebody is there. */
  readonly touch: () => void
  /** Closes everything, writes the audit entry, and ends the process. Calling it twice does nothing more. */
  readonly lock: (cause: LockCause) => void
  /** Runs before the vault closes: a long job stops itself here. */
  readonly beforeLock: (stop: () => void) => void
}

/** The audit's code for who acts: the key slot that opened the vault. */
export function actorOf(vault: OpenVault): string {
  return vault.slotId
}

/** Finds who uses the vault; `undefined` until they have said so. */
export function findPractitioner(db: ReadableDb): Practitioner | undefined {
  const stored = findStored(db)
  return stored && parseWith(practitionerSchema, stored.body)
}

/** Makes the session of one engine process. */
export function createSession(host: EngineHost, onTouch: () => void): Session {
  let opened: OpenSession | undefined
  let opening = false
  let ended = false
  const stops: (() => void)[] = []

  return {
    isOpen: () => opened !== undefined,
    require: () => {
      if (!opened) throw new ExpectedError('locked', 'The vault is locked. Unlock it to go on.')
      return opened
    },
    open: async (open) => {
      if (opened || opening || ended)
        throw new ExpectedError('already_open', 'A vault is open or being opened. Lock it first.')
      opening = true
      try {
        const found = await open()
        // Asked to lock while the key was being derived: what was opened is closed again.
        if (ended) {
          closeAll(found, host, 'quit')
          throw new ExpectedError('locked', 'The vault was locked while it was being opened.')
        }
        opened = found
        onTouch()
        return found
      } finally {
        opening = false
        if (ended) host.end()
      }
    },
    touch: onTouch,
    beforeLock: (stop) => stops.push(stop),
    lock: (cause) => {
      if (ended) return
      ended = true
      const closing = opened
      opened = undefined
      try {
        for (const stop of stops) stop()
        if (closing) closeAll(closing, host, cause)
      } finally {
        // Whatever failed above, the process that held the keys ends.
        host.emit('vault.locked', { cause })
        if (!opening) host.end()
      }
    },
  }
}

function closeAll({ db, vault }: OpenSession, host: EngineHost, cause: LockCause): void {
  try {
    const at = host.now()
    const entry = { command: 'vault.lock', actor: actorOf(vault), object: 'vault', at }
    transact(db, { ...entry, facts: { cause } }, () => undefined)
  } catch {
    // A full disk must not keep a vault open. The missing entry shows in the audit: an unlock with no lock after it.
  }
  try {
    db.close()
  } finally {
    vault.close()
  }
}
