import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { hostname, uptime } from 'node:os'
import { join } from 'node:path'
import { formatInstant } from '../../shared/dates/format-date.ts'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'

/** Who has a vault open, as written in `vault.lock`. */
export interface LockHolder {
  readonly pid: number
  readonly host: string
  /** When the vault was opened. */
  readonly start: IsoInstant
  /** Tells this process from a later one with the same number; empty where the system does not say. */
  readonly instance: string
}

/** A lock that is held. */
export interface VaultLock {
  /** True when the last holder ended without closing the vault, so that its records want checking. */
  readonly takenOver: boolean
  /** Gives the vault free; calling it twice does nothing more. */
  release(): void
}

/** Where the lock is kept inside a vault folder. */
export const lockFile = 'vault.lock'

const lockMaxBytes = 4096

/** What a screen needs to know of a vault that is open somewhere. */
export interface VaultInUseDetails {
  /** True when a person may decide that nobody else has it open; then the lock is taken with `takeOver`. */
  readonly mayTakeOver: boolean
  /** The name of the other computer, fit to be shown; absent when the lock file cannot be read. */
  readonly host?: string
  /** When it was opened there; absent when the lock file cannot be read. */
  readonly since?: IsoInstant
}

/** A vault that is already open somewhere. */
export class VaultInUse extends ExpectedError {
  readonly details: VaultInUseDetails

  constructor(holder: LockHolder | undefined, mayTakeOver: boolean) {
    super('vault_in_use', wordInUse(holder, mayTakeOver))
    this.name = 'VaultInUse'
    this.details = holder
      ? { mayTakeOver, host: wordHost(holder.host), since: holder.start }
      : { mayTakeOver }
  }
}

function wordInUse(holder: LockHolder | undefined, mayTakeOver: boolean): string {
  if (holder === undefined)
    return 'This vault may be open somewhere else: its lock file (vault.lock) cannot be read. Close it there first. If it is not open anywhere, you can open it here.'
  const otherwise = mayTakeOver
    ? ' If that computer was switched off without closing it, or is this one under an earlier name, you can open it here instead.'
    : ''
  return `This vault is open on ${wordHost(holder.host)} since ${formatInstant(holder.start)}. Close it there first.${otherwise}`
}

/** Gives a name from a file that anybody may have written: no control or direction marks, 40 characters at most. */
function wordHost(host: string): string {
  const shown = [...host.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim()].slice(0, 40).join('')
  return shown === '' ? 'another computer' : shown
}

/**
 * Takes the lock of a vault folder. A lock left by a process of this computer that has ended is taken over; a lock of
 * another computer, or one that cannot be read, only when `takeOver` says that a person decided so. The database's own
 * exclusive lock stands behind this one: a mistake here costs a refusal, never records.
 *
 * @throws {VaultInUse} when it is open elsewhere; {ExpectedError} `vault_lock_unusable` when its place is taken by what
 * is not a file; the file system's own error when the folder cannot be written.
 */
export function takeVaultLock(folder: string, now: IsoInstant, takeOver = false): VaultLock {
  const path = join(folder, lockFile)
  const own: LockHolder = {
    pid: process.pid,
    host: hostname(),
    start: now,
    instance: instanceOf(process.pid),
  }
  const text = `${JSON.stringify(own)}\n`
  let takenOver = false
  for (let tries = 0; !writeExclusively(path, text); tries += 1) {
    requireFile(path)
    const found = readText(path)
    const holder = parseHolder(found)
    const elsewhere = holder === undefined || holder.host !== own.host
    // Others may take and leave the lock between two lines here, but not for ever.
    if (tries > 2 || (elsewhere ? !takeOver : isRunning(holder, now)))
      throw new VaultInUse(holder, elsewhere)
    takenOver = setAside(path, found) || takenOver
  }
  return { takenOver, release: () => releaseIfOwn(path, text) }
}

/** Tells whether the process that wrote a lock on this computer is still running. */
export function isRunning(holder: LockHolder, now: IsoInstant): boolean {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    // EPERM: it runs as somebody else. Anything but that means there is no such process.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  const running = instanceOf(holder.pid)
  if (holder.instance !== '' && running !== '') return holder.instance === running
  // Without a way to tell processes apart, at least one from before the last start of the computer is gone.
  const startedMs = Date.parse(now) - uptime() * 1000
  return Date.parse(holder.start) >= startedMs
}

/** Names a running process beyond its number: the kernel's boot and the tick it started at. Linux only. */
function instanceOf(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold spaces; the start tick is field 22.
    const startTick = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return startTick === undefined ? '' : `${boot}:${startTick}`
  } catch {
    return ''
  }
}

function writeExclusively(path: string, text: string): boolean {
  let file: number
  try {
    file = openSync(path, 'wx', 0o600)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
  try {
    writeSync(file, text)
    fsyncSync(file)
    return true
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
}

/** A lock is a file, or has just gone. A folder or a link in its place was put there by something else. */
function requireFile(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === false)
    throw new ExpectedError(
      'vault_lock_unusable',
      'In the vault folder there is something named vault.lock that is not a file. Move it out of the folder, then try again.',
    )
}

/** Moves a dead lock away, unless another opener was quicker: then its fresh lock goes back where it was. */
function setAside(path: string, dead: string | undefined): boolean {
  const aside = `${path}.${process.pid}.old`
  try {
    renameSync(path, aside)
  } catch {
    return false
  }
  if (readText(aside) !== dead) {
    renameSync(aside, path)
    return false
  }
  rmSync(aside, { force: true })
  return true
}

function releaseIfOwn(path: string, text: string): void {
  if (readText(path) === text) rmSync(path, { force: true })
}

function readText(path: string): string | undefined {
  try {
    // A lock is short; a huge file under its name counts as one that cannot be read.
    return statSync(path).size > lockMaxBytes ? undefined : readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function parseHolder(text = ''): LockHolder | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    if (!('pid' in value && 'host' in value && 'start' in value && 'instance' in value))
      return undefined
    const { pid, host, start, instance } = value
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1) return undefined
    if (typeof host !== 'string' || typeof instance !== 'string') return undefined
    if (typeof start !== 'string' || Number.isNaN(Date.parse(start))) return undefined
    // The clock can read it, and only its first 16 characters are ever shown.
    return { pid, host, start: start as IsoInstant, instance }
  } catch {
    return undefined
  }
}
