import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EngineProcess, startEngineProcess } from '../../builders/engine-process.ts'

describe('the engine in a process of its own', () => {
  let folder: string
  let started: EngineProcess[]
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'throughline-process-'))
    started = []
  })
  afterEach(async () => {
    await Promise.all(started.map((engine) => engine.kill()))
    rmSync(folder, { recursive: true, force: true })
  })

  function start(): EngineProcess {
    const engine = startEngineProcess(folder)
    started.push(engine)
    return engine
  }

  it('answers each request under its own id, and keeps what is refused apart from what is not', async () => {
    const engine = start()

    const [status, words, refused] = await Promise.all([
      engine.ask('vault.status', undefined),
      engine.ask('vault.suggestPassphrase', undefined),
      engine.ask('cases.list', undefined),
    ])

    expect(status).toMatchObject({ ok: true, value: { state: 'locked', documentsFolder: folder } })
    expect(words.ok && words.value.split(/[ -]/)).toHaveLength(5)
    expect(refused).toMatchObject({ ok: false, error: { code: 'locked' } })
  })

  it('goes on after messages that it cannot read', async () => {
    const engine = start()

    for (const message of ['nonsense', 7, { kind: 'request', text: '{"id":' }, { kind: 'request' }])
      engine.child.send(message as never) // sent as they are, whatever the types of the channel say

    expect((await engine.must('vault.status', undefined)).state).toBe('locked')
    expect(engine.messages).toHaveLength(1)
  })

  it('answers the call that locks, then says that the vault is locked, then ends well', async () => {
    const engine = start()
    await engine.createVault()
    const before = engine.messages.length

    await engine.must('vault.lock', undefined)

    expect(await engine.ended).toEqual({ code: 0, signal: null })
    expect(engine.messages.slice(before)).toEqual([
      { id: expect.any(Number), reply: { ok: true, value: null } },
      { event: 'vault.locked', value: { cause: 'person' } },
    ])
  })

  it('locks and ends when it is told to, also with no vault open', async () => {
    const engine = start()
    await engine.must('vault.status', undefined)

    expect(await engine.quit()).toEqual({ code: 0, signal: null })
    expect(engine.messages.at(-1)).toEqual({ event: 'vault.locked', value: { cause: 'quit' } })
  })

  it.each<[string, (engine: EngineProcess) => void]>([
    ['its parent is gone', ({ child }) => child.disconnect()],
    ['the system asks it to end', ({ child }) => child.kill('SIGTERM')],
  ])('closes its vault properly and ends when %s', async (_, happen) => {
    const engine = start()
    await engine.createVault()

    happen(engine)

    expect(await engine.ended).toEqual({ code: 0, signal: null })
    const next = start()
    expect(await next.unlock()).toMatchObject({ checkedAfterUncleanExit: false })
  })

  it('leaves Ctrl+C to whoever started it', async () => {
    const engine = start()
    await engine.createVault()

    engine.child.kill('SIGINT')

    expect((await engine.must('vault.status', undefined)).state).toBe('unlocked')
  })

  it('loses no draft that it answered for when it is ended by force, and says that it was', async () => {
    const engine = start()
    await engine.createVault()
    const { file } = await engine.must('cases.create', { reference: 'TL-1' })
    const draft = { form: 'person/new', values: { name: 'Sam Exam' } }
    await engine.must('drafts.save', { caseId: file.id, ...draft })

    expect(await engine.kill()).toEqual({ code: null, signal: 'SIGKILL' })

    const next = start()
    expect(await next.unlock()).toMatchObject({ checkedAfterUncleanExit: true })
    const { drafts } = await next.must('cases.open', { caseId: file.id })
    expect(drafts).toMatchObject([draft])
  })

  it('takes nobody else in while a vault is open in another process', async () => {
    await start().createVault()

    const reply = await start().ask('vault.unlock', {
      folder: join(folder, 'vault'),
      passphrase: 'violet ladder harbour penguin quartz',
    })

    expect(reply).toMatchObject({ ok: false, error: { code: 'vault_in_use' } })
  })
})
