import type { Session } from 'electron'

/**
 * The promise: nothing reaches the disk through the browser's downloads, which keep a list and choose the name. Reports
 * are written by the engine, where the person chose.
 *
 * @source Electron documentation of the session's `will-download`.
 */
export function refuseDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault())
}
