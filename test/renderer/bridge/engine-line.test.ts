import { describe, expect, it } from 'vitest'
import { createEngineLine, parseEngineMessage } from '../../../renderer/bridge/engine-line.ts'
import type { Transport, TransportListener } from '../../../renderer/bridge/transport.ts'

function aTransport() {
  const posted: unknown[] = []
  const ends: TransportListener[] = []
  const transport: Transport = {
    isPreview: false,
    post: (message) => posted.push(message),
    listen: (listener) => ends.push(listener),
  }
  const answer = (message: unknown) => {
    for (const end of ends) end.onMessage(message)
  }
  const close = () => {
    for (const end of ends) end.onClosed()
  }
  return { transport, posted, answer, close }
}

describe('createEngineLine', () => {
  it('keeps calls made before there is a transport, and posts them in order once there is', async () => {
    const line = createEngineLine()
    const { transport, posted, answer } = aTransport()

    const first = line.invoke('vault.status', undefined)
    const second = line.invoke('cases.list', undefined)
    line.connect(transport)
    answer({ id: 2, reply: { ok: true, value: [] } })
    answer({ id: 1, reply: { ok: false, error: { code: 'locked', message: 'Locked.' } } })

    expect(posted).toEqual([
      { id: 1, channel: 'vault.status', input: undefined },
      { id: 2, channel: 'cases.list', input: undefined },
    ])
    expect(await first).toEqual({ ok: false, error: { code: 'locked', message: 'Locked.' } })
    expect(await second).toEqual({ ok: true, value: [] })
  })

  it('answers every open and later call when the other side goes, and says once that the vault is locked', async () => {
    const line = createEngineLine()
    const { transport, close } = aTransport()
    const causes: string[] = []
    line.onEvent('vault.locked', ({ cause }) => causes.push(cause))
    line.connect(transport)

    const open = line.invoke('vault.status', undefined)
    close()
    close()
    const later = line.invoke('cases.list', undefined)

    expect(await open).toMatchObject({ ok: false, error: { code: 'not_connected' } })
    expect(await later).toMatchObject({ ok: false, error: { code: 'not_connected' } })
    expect(causes).toEqual(['not_connected'])
  })

  it('tells events to those who listen, until they stop', () => {
    const line = createEngineLine()
    const { transport, answer } = aTransport()
    const heard: number[] = []
    line.connect(transport)
    const stop = line.onEvent('vault.lockingSoon', ({ seconds }) => heard.push(seconds))

    answer({ event: 'vault.lockingSoon', value: { seconds: 30 } })
    stop()
    answer({ event: 'vault.lockingSoon', value: { seconds: 10 } })

    expect(heard).toEqual([30])
  })
})

describe('parseEngineMessage', () => {
  it.each([null, 'text', 7, {}, { id: 1 }, { id: '1', reply: { ok: true } }, { id: 1, reply: {} }])(
    'takes nothing from %j',
    (message) => {
      expect(parseEngineMessage(message)).toBeUndefined()
    },
  )
})
