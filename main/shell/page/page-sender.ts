import type { BrowserWindow, WebFrameMain } from 'electron'
import { pageOrigin } from '../../../shared/contract/page-bridge.ts'

/**
 * Tells whether a message comes from our page in our window: its main frame, at our origin. A frame that is already gone
 * arrives as null, and the origin is asked rather than the address, which can be empty.
 *
 * @source Electron security checklist, item 17.
 */
export function isPageSender(
  sender: { readonly senderFrame: WebFrameMain | null },
  window: BrowserWindow | undefined,
): boolean {
  const frame = sender.senderFrame
  if (frame === null || window === undefined || window.isDestroyed()) return false
  return frame === window.webContents.mainFrame && frame.origin === pageOrigin
}
