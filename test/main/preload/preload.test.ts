import { EventEmitter } from 'node:events'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { shellChannels } from '../../../shared/contract/shell-calls.ts'

const ipcRenderer = Object.assign(new EventEmitter(), {
  send: vi.fn(),
  invoke: vi.fn(async () => ({ outcome: 'cancelled' })),
})
const exposed: [string, Record<string, unknown>][] = []
vi.mock('electron', () => ({
  ipcRenderer,
  contextBridge: {
    exposeInMainWorld: (name: string, value: Record<string, unknown>) =>
      exposed.push([name, value]),
  },
}))

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
  ipcRenderer.removeAllListeners()
  exposed.length = 0
})

/** Runs the preload in a window at this origin. */
async function runAt(origin: string) {
  const window = new EventTarget()
  const postMessage = vi.fn()
  ipcRenderer.send.mockClear()
  vi.stubGlobal('window', Object.assign(window, { location: { origin }, postMessage }))
  await import('../../../main/preload/preload.ts')
  return { window, postMessage }
}

describe('the preload', () => {
  it('adds one name to the page, with the listed calls and nothing of Electron', async () => {
    await runAt('app://vault')

    expect(exposed.map(([name, shell]) => [name, Object.keys(shell).sort()])).toEqual([
      ['throughlineShell', [...shellChannels].sort()],
    ])
  })

  it('asks for the port once the page can hear it, and once only', async () => {
    const { window } = await runAt('app://vault')
    const before = ipcRenderer.send.mock.calls.length

    window.dispatchEvent(new Event('DOMContentLoaded'))
    window.dispatchEvent(new Event('DOMContentLoaded'))

    expect([before, ipcRenderer.send.mock.calls]).toEqual([0, [['port']]])
  })

  it('forwards the port to the page at our origin, once per load', async () => {
    const { postMessage } = await runAt('app://vault')

    ipcRenderer.emit('port', { ports: ['a port'] })
    ipcRenderer.emit('port', { ports: ['another'] })

    expect(postMessage.mock.calls).toEqual([['throughline:port', 'app://vault', ['a port']]])
  })

  it.each(['https://example.org', 'null', 'file://'])(
    'does nothing at another origin: %s',
    async (origin) => {
      const { window, postMessage } = await runAt(origin)

      window.dispatchEvent(new Event('DOMContentLoaded'))
      ipcRenderer.emit('port', { ports: ['a port'] })

      expect([exposed, ipcRenderer.send.mock.calls, postMessage.mock.calls]).toEqual([[], [], []])
    },
  )
})
