import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  isRunning,
  type LockHolder,
  lockFile,
  takeVaultLock,
  VaultInUse,
} from '../../../main/vault/vault-lock.ts'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { now, temporaryFolder } from './temporary-vault.ts'

/** The number of a process that has just ended. */
function endedProcess(): number {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  return pid
}

function leave(folder: string, holder: Partial<LockHolder>): void {
  const whole = { pid: process.pid, host: hostname(), start: now, instance: '', ...holder }
  writeFileSync(join(folder, lockFile), JSON.stringify(whole))
}

describe('takeVaultLock', () => {
  it('refuses a second opener and says where and since when', () => {
    const folder = temporaryFolder()
    const lock = takeVaultLock(folder, now)

    expect(() => takeVaultLock(folder, now)).toThrow(
      expect.objectContaining({
        code: 'vault_in_use',
        details: { mayTakeOver: false, host: hostname(), since: now },
        message: `This vault is open on ${hostname()} since 23 November 2026, 11:40am. Close it there first.`,
      }),
    )

    lock.release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('takes over from a process that has ended, and says so', () => {
    const folder = temporaryFolder()
    leave(folder, { pid: endedProcess() })

    const lock = takeVaultLock(folder, now)

    expect(lock.takenOver).toBe(true)
    expect(JSON.parse(readFileSync(join(folder, lockFile), 'utf8'))).toMatchObject({
      pid: process.pid,
    })
    expect(readdirSync(folder)).toEqual([lockFile])
  })

  it('asks a person before taking over from another computer', () => {
    const folder = temporaryFolder()
    leave(folder, { host: 'elsewhere', pid: endedProcess() })

    expect(() => takeVaultLock(folder, now)).toThrow(VaultInUse)
    expect(() => takeVaultLock(folder, now)).toThrow(
      expect.objectContaining({ details: { mayTakeOver: true, host: 'elsewhere', since: now } }),
    )

    expect(takeVaultLock(folder, now, true).takenOver).toBe(true)
  })

  it.each([
    '',
    'nonsense',
    '{"pid":1}',
    '{"pid":"1","host":"a","start":"b","instance":""}',
    ' '.repeat(5000),
  ])('asks a person before taking over a lock that says %j', (text) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, lockFile), text)

    expect(() => takeVaultLock(folder, now)).toThrow(
      expect.objectContaining({ code: 'vault_in_use', details: { mayTakeOver: true } }),
    )
    const lock = takeVaultLock(folder, now, true)

    expect(lock.takenOver).toBe(true)
    lock.release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('shows the name of another computer without marks, and no more than 40 characters of it', () => {
    const folder = temporaryFolder()
    leave(folder, { host: `\u202e\u0007\n${'laptop '.repeat(20)}` })
    const shown = 'laptop '.repeat(6).slice(0, 40)

    expect(() => takeVaultLock(folder, now)).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({ host: shown }),
        message: expect.stringContaining(`open on ${shown} since`),
      }),
    )
    leave(folder, { host: '\u200f' })
    expect(() => takeVaultLock(folder, now)).toThrow('open on another computer since')
  })

  it.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a link that leads nowhere', (path: string) => symlinkSync('nowhere', path)],
    ['a link to a file', (path: string) => symlinkSync(fileURLToPath(import.meta.url), path)],
  ])('says so when %s stands in its place, and leaves it there', (_, put) => {
    const folder = temporaryFolder()
    put(join(folder, lockFile))

    for (const takeOver of [false, true])
      expect(() => takeVaultLock(folder, now, takeOver)).toThrow(
        expect.objectContaining({ code: 'vault_lock_unusable' }),
      )
    expect(readdirSync(folder)).toEqual([lockFile])
  })

  it('never lets a decision of that kind take a vault that is open on this computer', () => {
    const folder = temporaryFolder()
    takeVaultLock(folder, now)

    expect(() => takeVaultLock(folder, now, true)).toThrow(VaultInUse)
  })

  it('releases only its own lock', () => {
    const folder = temporaryFolder()
    const lock = takeVaultLock(folder, now)
    leave(folder, { host: 'elsewhere' })

    lock.release()

    expect(existsSync(join(folder, lockFile))).toBe(true)
  })
})

describe('isRunning', () => {
  const own: LockHolder = { pid: process.pid, host: hostname(), start: now, instance: '' }

  it('knows a process that runs and one that has ended', () => {
    const recent = parseIsoInstant(new Date().toISOString())

    expect(isRunning({ ...own, start: recent }, recent)).toBe(true)
    expect(isRunning({ ...own, pid: endedProcess() }, recent)).toBe(false)
  })

  it('knows a later process that was given the same number', () => {
    const beforeStart = parseIsoInstant('2001-01-01T00:00:00.000Z')

    expect(isRunning({ ...own, start: beforeStart }, now)).toBe(false)
  })

  it.runIf(process.platform === 'linux')('tells processes apart by their start', () => {
    expect(isRunning({ ...own, instance: 'another boot:1' }, now)).toBe(false)
  })
})
