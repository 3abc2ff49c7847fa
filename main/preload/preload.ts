import { contextBridge, ipcRenderer } from 'electron'
import { ipcNames, pageOrigin, portMark, shellName } from '../../shared/contract/page-bridge.ts'
import { buildPageShell } from './page-shell.ts'

// Everything the page is given stands in this file: the shell's few calls, and once per load the port to the engine.

if (window.location.origin === pageOrigin) {
  contextBridge.exposeInMainWorld(
    shellName,
    buildPageShell((channel, input) => ipcRenderer.invoke(ipcNames.shell, channel, input)),
  )

  ipcRenderer.once(ipcNames.port, (event) => {
    window.postMessage(portMark, pageOrigin, [...event.ports])
  })

  // The page's own script has run by then, so that it hears the message.
  window.addEventListener('DOMContentLoaded', () => ipcRenderer.send(ipcNames.port), { once: true })
}
