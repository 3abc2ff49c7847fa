import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEngine, systemClocks } from '../../main/engine.ts'
import { resourcesFolder } from '../builders/engine.ts'
import { runScript } from './preview/run-script.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-engine-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** An engine on folders that are not there yet. */
function start(resources = resourcesFolder) {
  let ends = 0
  const engine = createEngine({
    ...systemClocks,
    resourcesFolder: resources,
    userDataFolder: join(folder, 'user-data'),
    documentsFolder: join(folder, 'documents'),
    allowTestProfile: true,
    emit: () => undefined,
    end: () => {
      ends += 1
    },
  })
  return { engine, ends: () => ends }
}

describe('an engine', () => {
  it('opens nothing and writes nothing by itself', async () => {
    const { engine, ends } = start()

    const status = await engine.answer({ id: 1, channel: 'vault.status' })

    expect(status).toMatchObject({ id: 1, reply: { ok: true, value: { state: 'locked' } } })
    expect(readdirSync(folder)).toEqual([])
    expect(ends()).toBe(0)
  })

  it('ends once when it is locked, also when nothing was open', () => {
    const { engine, ends } = start()

    engine.lock('quit')
    engine.lock('quit')

    expect(ends()).toBe(1)
  })

  it.each(['tiers.json', 'audiences.json'])(
    'does not start on a broken %s, and names it',
    (name) => {
      const resources = join(folder, 'resources')
      for (const data of ['policies', 'instruments'])
        cpSync(join(resourcesFolder, data), join(resources, data), { recursive: true })
      expect(() => start(resources)).not.toThrow()

      writeFileSync(join(resources, 'policies', name), '{ "cut": ')

      expect(() => start(resources)).toThrow(
        expect.objectContaining({ code: 'policy_unreadable', place: [name] }),
      )
    },
  )
})

describe('the file that starts the engine', () => {
  it('starts none in a program that only imports it', async () => {
    const run = runScript('main/engine.ts', [], { folder })

    // A process that had become an engine would stop for want of its folders.
    expect(await run.ended).toEqual({ status: 0, signal: null })
    expect(run.errors()).toBe('')
    expect(existsSync(join(folder, 'user-data'))).toBe(false)
  })

  it('says which folder it was started without', async () => {
    const run = runScript('main/engine.ts', ['--engine', `--resources=${resourcesFolder}`], {
      folder,
    })

    expect(await run.ended).toMatchObject({ status: 1 })
    expect(run.errors()).toContain('--user-data=')
  })
})
