import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anEngine, type TestEngine, testPassphrase } from '../../builders/engine.ts'

describe('making, opening and locking a vault', () => {
  let engine: TestEngine
  beforeEach(() => {
    engine = anEngine()
  })
  afterEach(() => engine.close())

  const create = (passphrase = testPassphrase) =>
    engine.ask('vault.create', { folder: engine.vaultFolder, passphrase })
  const unlock = (passphrase = testPassphrase) =>
    engine.ask('vault.unlock', { folder: engine.vaultFolder, passphrase })

  it('says where a vault would go on a fresh computer', async () => {
    expect(await engine.must('vault.status', undefined)).toEqual({
      state: 'locked',
      lastFolder: undefined,
      suggestedFolder: join(engine.folder, 'Throughline vault'),
      documentsFolder: engine.folder,
      idleLockMinutes: 5,
      practitioner: undefined,
      now: expect.stringMatching(/^2026-02-04T/),
    })
  })

  it('makes a vault, says so, and remembers the folder for the next start', async () => {
    expect(await create()).toMatchObject({ ok: true, value: { checkedAfterUncleanExit: false } })
    expect((await engine.must('vault.status', undefined)).state).toBe('unlocked')

    engine.restart()

    expect(await engine.must('vault.status', undefined)).toMatchObject({
      state: 'locked',
      lastFolder: engine.vaultFolder,
    })
  })

  it('is open again, with who uses it and where they were, after lock and unlock', async () => {
    await engine.withVault()
    await engine.must('vault.rememberPlace', { place: '/cases/1/people' })

    engine.restart()
    const reply = await unlock()

    expect(reply).toMatchObject({
      ok: true,
      value: {
        practitioner: { name: 'Amina Khalid' },
        lastPlace: '/cases/1/people',
        checkedAfterUncleanExit: false,
        headerRepaired: false,
      },
    })
  })

  it('refuses a wrong passphrase with a plain error, and opens with the right one after it', async () => {
    await create()
    engine.restart()

    expect(await unlock('violet ladder harbour penguin quarts')).toMatchObject({
      ok: false,
      error: { code: 'wrong_passphrase' },
    })
    expect((await engine.must('vault.status', undefined)).state).toBe('locked')
    expect(await unlock()).toMatchObject({ ok: true })
  })

  it.each(['password', 'throughline vault', 'aaaaaaaaaaaaaaaaaaaa'])(
    'refuses to make a vault with %j and says why',
    async (weak) => {
      const reply = await create(weak)

      expect(reply).toMatchObject({ ok: false, error: { code: 'passphrase_refused' } })
      expect(reply.ok === false && reply.error.message.length).toBeGreaterThan(20)
      expect(readdirSync(engine.folder)).not.toContain('vault')
    },
  )

  it('suggests five words that the policy itself accepts, and others the next time', async () => {
    const words = await engine.must('vault.suggestPassphrase', undefined)
    const others = await engine.must('vault.suggestPassphrase', undefined)

    expect(words.split(/[ -]/)).toHaveLength(5)
    expect(others).not.toBe(words)
    expect(await create(words)).toMatchObject({ ok: true })
  })

  it('opens one vault at a time', async () => {
    const [first, second] = await Promise.all([create(), create()])

    expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1)
    expect(await unlock()).toMatchObject({ ok: false, error: { code: 'already_open' } })
  })

  it('answers the call that locks, then ends, and tells the page', async () => {
    await create()

    expect(await engine.ask('vault.lock', undefined)).toEqual({ ok: true, value: null })
    await new Promise((resolve) => setImmediate(resolve))

    expect(engine.hasEnded()).toBe(true)
    expect(engine.events.at(-1)).toEqual({ name: 'vault.locked', value: { cause: 'person' } })
    expect(await engine.ask('cases.list', undefined)).toMatchObject({ error: { code: 'locked' } })
  })

  it('ends also when it is locked while the key is being derived', async () => {
    await create()
    engine.restart()

    const opening = unlock()
    engine.lock('suspend')

    expect(await opening).toMatchObject({ ok: false, error: { code: 'locked' } })
    expect(engine.hasEnded()).toBe(true)
    engine.restart()
    expect(await unlock()).toMatchObject({ ok: true })
  })

  it('keeps the passphrase out of every file', async () => {
    await engine.withVault()
    engine.restart()

    const files = readdirSync(engine.folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    )
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) {
      const bytes = readFileSync(join(file.parentPath, file.name))
      expect(bytes.includes('penguin')).toBe(false)
      expect(bytes.includes('Amina')).toBe(false)
    }
  })

  it('asks before it takes a lock that cannot be read, or one of an earlier name, and then does', async () => {
    await create()
    engine.restart()
    const lock = join(engine.vaultFolder, 'vault.lock')
    const holder = { pid: 1, host: 'OLD-LAPTOP', start: '2026-02-01T09:00:00.000Z', instance: '' }
    const found = [
      ['', { mayTakeOver: true }],
      [
        JSON.stringify(holder),
        { mayTakeOver: true, host: 'OLD-LAPTOP', since: '2026-02-01T09:00:00.000Z' },
      ],
    ] as const

    for (const [text, details] of found) {
      writeFileSync(lock, text)
      expect(await unlock()).toMatchObject({ ok: false, error: { code: 'vault_in_use', details } })
      expect(
        await engine.ask('vault.unlock', {
          folder: engine.vaultFolder,
          passphrase: testPassphrase,
          takeOver: true,
        }),
      ).toMatchObject({ ok: true, value: { checkedAfterUncleanExit: true } })
      engine.restart()
    }
  })

  it('tells that a header was damaged, once, when it has made it anew', async () => {
    await create()
    engine.restart()
    writeFileSync(join(engine.vaultFolder, 'vault.b.json'), 'spoilt')

    expect(await unlock()).toMatchObject({ ok: true, value: { headerRepaired: true } })
    engine.restart()
    expect(await unlock()).toMatchObject({ ok: true, value: { headerRepaired: false } })
  })
})
