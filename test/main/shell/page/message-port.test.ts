import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DoubleWindow, ipcMain, resetElectron } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { handPortsOver } = await import('../../../../main/shell/page/message-port.ts')

beforeEach(resetElectron)

function aPair() {
  const window = new DoubleWindow({})
  const engine = { takePort: vi.fn(), lock: vi.fn() }
  const frame = window.webContents.mainFrame
  const pair: { window: DoubleWindow; engine: typeof engine } = { window, engine }
  return { pair, window, engine, frame }
}

function ask(senderFrame: unknown): void {
  ipcMain.emit('port', { senderFrame })
}

describe('handPortsOver', () => {
  it('gives the page and the engine the two ends of one channel', () => {
    const { pair, engine, frame } = aPair()
    handPortsOver(() => Object(pair))

    ask(frame)

    const [name, message, ports] = frame.posted[0] ?? []
    expect([frame.posted.length, name, message]).toEqual([1, 'port', null])
    expect(engine.takePort.mock.calls).toEqual([[Object(ports)[0].other]])
  })

  it('gives no port to a frame that is not our page', () => {
    const { pair, window, engine, frame } = aPair()
    const inner = { origin: 'app://vault', postMessage: vi.fn() }
    handPortsOver(() => Object(pair))

    ask(inner)
    ask(null)
    frame.origin = 'https://example.org'
    ask(window.webContents.mainFrame)

    expect([engine.takePort.mock.calls, inner.postMessage.mock.calls, frame.posted]).toEqual([
      [],
      [],
      [],
    ])
  })

  it('gives no port while a window is being replaced', () => {
    const { engine, frame } = aPair()
    handPortsOver(() => undefined)

    ask(frame)

    expect([engine.takePort.mock.calls, frame.posted]).toEqual([[], []])
  })

  it('gives one port per load, however often the page asks', () => {
    const { pair, engine, frame } = aPair()
    handPortsOver(() => Object(pair))

    ask(frame)
    ask(frame)

    expect(engine.takePort).toHaveBeenCalledTimes(1)
  })

  it('gives a new port after a reload, and none for a step within the page or a load inside a frame', () => {
    const { pair, window, engine, frame } = aPair()
    handPortsOver(() => Object(pair))
    const load = (isMainFrame: boolean, isSameDocument: boolean) => {
      window.webContents.emit('did-start-navigation', { isMainFrame, isSameDocument })
      ask(frame)
      return engine.takePort.mock.calls.length
    }

    ask(frame)

    expect([load(true, true), load(false, false), load(true, false), load(true, true)]).toEqual([
      1, 1, 2, 2,
    ])
  })
})
