import type { Transport, TransportListener } from './transport.ts'

/** Where the next one-time token waits for a reload; the browser forgets it when the tab closes. */
export const tokenKey = 'throughline-preview-token'

const tokenPattern = /^#token=([A-Za-z0-9_-]{16,200})$/

/**
 * Takes the preview's one-time token: from the address (which then no longer shows it), or left from before a reload.
 *
 * @returns `undefined` where there is none, which is how the app knows that it is not the preview.
 */
export function takeToken(window: Window): string | undefined {
  const fromAddress = tokenPattern.exec(window.location.hash)?.[1]
  if (fromAddress !== undefined) window.history.replaceState(null, '', window.location.pathname)
  return fromAddress ?? window.sessionStorage.getItem(tokenKey) ?? undefined
}

/** Opens the preview's socket and shows the token; the answer brings the next token, and only then is it open. */
export function openSocket(window: Window, token: string): Promise<Transport> {
  window.sessionStorage.removeItem(tokenKey)
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://${window.location.host}/socket`)
    const early: unknown[] = []
    let listener: TransportListener | undefined
    let isOpen = false
    const transport: Transport = {
      isPreview: true,
      post: (message) => socket.send(JSON.stringify(message)),
      listen: (other) => {
        listener = other
        for (const message of early.splice(0)) other.onMessage(message)
      },
    }
    socket.addEventListener('open', () => socket.send(JSON.stringify({ token })))
    socket.addEventListener('message', ({ data }) => {
      const message: unknown = JSON.parse(String(data))
      const next = isOpen ? undefined : parseWelcome(message)
      if (next !== undefined) {
        isOpen = true
        window.sessionStorage.setItem(tokenKey, next)
        resolve(transport)
      } else if (listener) listener.onMessage(message)
      else early.push(message)
    })
    socket.addEventListener('close', () => {
      if (!isOpen) reject(new Error('The preview did not accept this address'))
      listener?.onClosed()
    })
  })
}

function parseWelcome(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null || !('token' in message)) return undefined
  return typeof message.token === 'string' ? message.token : undefined
}
