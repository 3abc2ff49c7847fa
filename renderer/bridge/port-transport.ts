import { portMark } from '../../shared/contract/page-bridge.ts'
import type { Transport } from './transport.ts'

/** Waits for the preload to hand over the port to the engine: one marked window message from this very window. */
export function receivePort(window: Window): Promise<Transport> {
  return new Promise((resolve) => {
    const onMessage = (event: MessageEvent) => {
      const port = event.ports[0]
      if (event.source !== window || event.data !== portMark || !port) return
      window.removeEventListener('message', onMessage)
      resolve(toTransport(port))
    }
    window.addEventListener('message', onMessage)
  })
}

function toTransport(port: MessagePort): Transport {
  return {
    isPreview: false,
    post: (message) => port.postMessage(message),
    listen: ({ onMessage, onClosed }) => {
      port.addEventListener('message', (event) => onMessage(event.data))
      port.addEventListener('close', onClosed)
      port.start()
    },
  }
}
