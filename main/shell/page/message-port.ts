import { type BrowserWindow, ipcMain, MessageChannelMain, type WebContents } from 'electron'
import { ipcNames } from '../../../shared/contract/page-bridge.ts'
import type { EngineProcess } from '../locking/engine-process.ts'
import { isPageSender } from './page-sender.ts'

/** The window people see and the engine behind it; undefined while one is being replaced. */
export interface OpenPair {
  readonly window: BrowserWindow
  readonly engine: EngineProcess
}

/**
 * The promise: only our page in our window is joined to the engine, once per load. Frame and origin are checked here and
 * never again: from then on the port itself is the right to speak. A reload ends the page that held the port, and with
 * it the port.
 *
 * @source Electron security checklist, item 17.
 */
export function handPortsOver(current: () => OpenPair | undefined): void {
  const joined = new WeakSet<WebContents>()
  ipcMain.on(ipcNames.port, (event) => {
    const pair = current()
    if (pair === undefined || !isPageSender(event, pair.window)) return
    const contents = pair.window.webContents
    if (joined.has(contents)) return

    joined.add(contents)
    forgetOnNextLoad(contents, joined)
    const channel = new MessageChannelMain()
    pair.engine.takePort(channel.port1)
    event.senderFrame?.postMessage(ipcNames.port, null, [channel.port2])
  })
}

function forgetOnNextLoad(contents: WebContents, joined: WeakSet<WebContents>): void {
  const forget = (load: { readonly isMainFrame: boolean; readonly isSameDocument: boolean }) => {
    if (!load.isMainFrame || load.isSameDocument) return
    joined.delete(contents)
    contents.off('did-start-navigation', forget)
  }
  contents.on('did-start-navigation', forget)
}
