import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type EngineChild, startEngineChild } from '../../../main/preview/engine-child.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { resourcesFolder, testPassphrase } from '../../builders/engine.ts'
import { isRunning } from './a-preview.ts'

const startedAt = '2026-02-04T09:30:00.000Z'

/** An engine in a process of its own, stopped and its folder removed when the test ends. */
function anEngineChild() {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-child-'))
  const waiting: ((message: unknown) => void)[] = []
  const exits: boolean[] = []
  const exited = Promise.withResolvers<void>()
  const child: EngineChild = startEngineChild(
    {
      resourcesFolder,
      userDataFolder: join(folder, 'user-data'),
      testProfile: true,
      clock: startedAt,
    },
    {
      onMessage: (message) => waiting.shift()?.(message),
      onExit: (asked) => {
        exits.push(asked)
        exited.resolve()
      },
    },
  )
  onTestFinished(async () => {
    await child.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    child,
    exits,
    exited: exited.promise,
    pid: child.pid ?? 0,
    vaultFolder: join(folder, 'vault'),
    /** Asks, and gives the value of the next message. */
    ask: async (channel: string, input?: unknown): Promise<unknown> => {
      const answer = new Promise<unknown>((resolve) => waiting.push(resolve))
      child.post(JSON.stringify({ id: 1, channel, input }))
      return Reflect.get(Object(Reflect.get(Object(await answer), 'reply')), 'value')
    },
  }
}

describe('the engine as the preview holds it', () => {
  it('is a process of its own, whose clock starts where it is put', async () => {
    const { ask, pid } = anEngineChild()

    const status = await ask('vault.status')

    expect(pid).not.toBe(process.pid)
    expect(isRunning(pid)).toBe(true)
    expect(status).toMatchObject({ state: 'locked' })
    const now = parseIsoInstant(String(Reflect.get(Object(status), 'now')))
    expect(now.slice(0, 10)).toBe('2026-02-04')
    expect(now >= startedAt).toBe(true)
  })

  it('ends when it is stopped, with the vault closed, and says that this was asked', async () => {
    const { ask, child, exits, pid, vaultFolder } = anEngineChild()
    await ask('vault.create', { folder: vaultFolder, passphrase: testPassphrase })
    expect(await ask('vault.status')).toMatchObject({ state: 'unlocked' })

    await child.stop()

    expect(isRunning(pid)).toBe(false)
    expect(exits).toEqual([true])
    // Closed as it should be: the next one finds nothing to check.
    const next = anEngineChild()
    expect(
      await next.ask('vault.unlock', { folder: vaultFolder, passphrase: testPassphrase }),
    ).toMatchObject({ checkedAfterUncleanExit: false })
  })

  it('says that nobody asked when it ends by itself, and what is posted then is lost', async () => {
    const { child, exits, exited, pid } = anEngineChild()
    process.kill(pid, 'SIGKILL')
    await exited

    child.post(JSON.stringify({ id: 1, channel: 'vault.status' }))

    expect(exits).toEqual([false])
    expect(isRunning(pid)).toBe(false)
  })
})
