import { beforeEach, describe, expect, it, vi } from 'vitest'
import { calls } from '../../../../shared/contract/contract.ts'
import { resetElectron } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { askEngineForSelfTest } = await import('../../../../main/shell/self-test/ask-engine.ts')

beforeEach(resetElectron)

/** An engine that answers every request on the port it is given with these messages. */
function anEngineThatSays(...messages: readonly unknown[]) {
  const asked: unknown[] = []
  return {
    asked,
    takePort(port: unknown) {
      const end = Object(port)
      end.on('message', (event: { readonly data: unknown }) => {
        asked.push(event.data)
        for (const message of messages) end.postMessage(message)
      })
    },
  }
}

const checks = [{ check: 'vault', ok: true, detail: 'made and opened' }]

describe('askEngineForSelfTest', () => {
  it('asks in the form the contract reads', async () => {
    const engine = anEngineThatSays({ id: 1, reply: { ok: true, value: checks } })
    await askEngineForSelfTest(engine)

    const { channel, input } = Object(engine.asked[0])

    expect([channel, calls['selfTest.run'].parse(input)]).toEqual(['selfTest.run', undefined])
  })

  it('makes the one call and answers what the engine checked', async () => {
    const engine = anEngineThatSays(
      { event: 'something.else', value: 1 },
      { id: 99, reply: { ok: true, value: [] } },
      { id: 1, reply: { ok: true, value: checks } },
    )

    expect(await askEngineForSelfTest(engine)).toEqual(checks)
    expect(engine.asked).toEqual([{ id: 1, channel: 'selfTest.run', input: undefined }])
  })

  it.each([
    [
      'refused: locked',
      { id: 1, reply: { ok: false, error: { code: 'locked', message: 'Locked' } } },
    ],
    ['something else', { id: 1, reply: { ok: true, value: [] } }],
    ['something else', { id: 1, reply: { ok: true, value: 'all well' } }],
    [
      'something else',
      { id: 1, reply: { ok: true, value: [{ check: 'vault', ok: 'yes', detail: '' }] } },
    ],
  ])('fails when the engine answers: %s', async (words, message) => {
    await expect(askEngineForSelfTest(anEngineThatSays(message))).rejects.toThrow(words)
  })

  it('does not wait for ever', async () => {
    await expect(askEngineForSelfTest(anEngineThatSays(), 10)).rejects.toThrow('in time')
  })
})
