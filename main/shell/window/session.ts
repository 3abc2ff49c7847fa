import { type Session, session } from 'electron'
import { goWithoutProxy } from '../refusals/block-network.ts'
import { refuseSpellcheckDownload } from '../refusals/no-spellcheck-download.ts'
import { refuseDownloads } from '../refusals/refuse-downloads.ts'
import { refusePermissions } from '../refusals/refuse-permissions.ts'

/**
 * The promise: what a window keeps, it keeps in memory, and the next window starts with nothing. A name without
 * `persist:` is held in memory only, and each window has a name of its own.
 *
 * @param mark text that was never used before; a window opened after a lock must not find the former one's storage.
 * @source Electron documentation of `session.fromPartition`.
 */
export async function openWindowSession(mark: string): Promise<Session> {
  const opened = session.fromPartition(`vault-${mark}`, { cache: false })
  protectSession(opened)
  await goWithoutProxy(opened)
  return opened
}

/** The sessions that already carry the promises: Electron calls back twice when a listener is added twice. */
const protectedSessions = new WeakSet<Session>()

/**
 * Applies the promises that are made of a session, once, however often it is asked; requests are refused from the moment
 * a session is created.
 */
export function protectSession(opened: Session): void {
  if (protectedSessions.has(opened)) return
  protectedSessions.add(opened)
  refuseSpellcheckDownload(opened)
  refusePermissions(opened)
  refuseDownloads(opened)
}

/** Empties a window's session once the window is gone. */
export async function emptySession(opened: Session): Promise<void> {
  await opened.closeAllConnections()
  await opened.clearStorageData()
}
