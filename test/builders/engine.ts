import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createEngine } from '../../main/engine.ts'
import type { Channel, Input, Output } from '../../shared/contract/contract.ts'
import type { LockCause, Reply } from '../../shared/contract/messages.ts'
import { parseIsoInstant } from '../../shared/dates/iso-date.ts'

/** The folder that ships with the app. */
export const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url))
/** A passphrase that the policy accepts, invented for tests. */
export const testPassphrase = 'violet ladder harbour penguin quartz'

/** The morning of the strategy discussion in the fictional case. */
export const discussionMorning = '2026-02-04T09:30:00.000Z'

/** A real engine in this process, in a folder of its own, with a clock that stands where the test puts it. */
export function anEngine(startedAt = discussionMorning) {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-engine-'))
  const clock = { now: startedAt }
  const events: { name: string; value: unknown }[] = []
  let nextId = 1

  function start() {
    let ended = false
    const engine = createEngine({
      now: () => parseIsoInstant(clock.now),
      monotonicMs: () => performance.now(),
      resourcesFolder,
      userDataFolder: join(folder, 'user-data'),
      documentsFolder: folder,
      allowTestProfile: true,
      emit: (name, value) => {
        events.push({ name, value })
      },
      end: () => {
        ended = true
      },
    })
    return { engine, hasEnded: () => ended }
  }
  let current = start()

  async function ask<C extends Channel>(channel: C, input: Input<C>): Promise<Reply<Output<C>>> {
    return raw(channel, input) as Promise<Reply<Output<C>>>
  }
  /** Asks with any input at all, as a page gone wrong might. */
  async function raw(channel: string, input: unknown): Promise<Reply<unknown>> {
    const answer = await current.engine.answer({ id: nextId++, channel, input })
    if (!answer || !('reply' in answer)) throw new Error('there was no answer')
    return answer.reply
  }
  /** Asks and expects an answer. */
  async function must<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
    const reply = await ask(channel, input)
    if (!reply.ok) throw new Error(`${channel}: ${reply.error.code}: ${reply.error.message}`)
    return reply.value
  }

  const vaultFolder = join(folder, 'vault')
  return {
    folder,
    vaultFolder,
    clock,
    events,
    ask,
    raw,
    must,
    hasEnded: () => current.hasEnded(),
    lock: (cause: LockCause) => current.engine.lock(cause),
    /** Makes a vault and says who uses it. */
    async withVault() {
      await must('vault.create', { folder: vaultFolder, passphrase: testPassphrase })
      await must('practitioner.save', {
        name: 'Amina Khalid',
        role: 'Lead assessor',
        agency: 'Youth justice',
        training: '',
      })
    },
    /** Locks the vault and starts a fresh engine, as the shell does. */
    restart() {
      current.engine.lock('person')
      current = start()
    },
    /** Opens the vault of `withVault` again. */
    async unlock() {
      await must('vault.unlock', { folder: vaultFolder, passphrase: testPassphrase })
    },
    /** Ends everything and removes the folder. */
    close() {
      current.engine.lock('quit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A real engine, as `anEngine` makes it. */
export type TestEngine = ReturnType<typeof anEngine>
