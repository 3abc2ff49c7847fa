import { receivePort } from './port-transport.ts'
import { openSocket, takeToken } from './socket-transport.ts'
import type { Transport } from './transport.ts'

/**
 * Chooses the way to the engine once, when the page starts: the preview's socket where the address carries a token,
 * else the port that the preload hands over.
 */
export function chooseTransport(window: Window): Promise<Transport> {
  const token = takeToken(window)
  return token === undefined ? receivePort(window) : openSocket(window, token)
}
