import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { IsoInstant } from '../../shared/dates/iso-date.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'

/** Failed unlocks in a row. Advisory: whoever holds the files can delete it, and the key derivation still costs. */
export interface UnlockAttempts {
  readonly failed: number
  readonly lastFailedAt: IsoInstant
}

/** Where the attempts are kept inside a vault folder. */
export const attemptsFile = 'attempts.json'

/** Seconds to wait after so many failures in a row; the last one holds for all that follow. Nothing is ever wiped. */
const waitsSeconds = [0, 0, 0, 1, 2, 4, 8, 16, 32, 60] as const

/** Counts the whole seconds still to wait before another try, 0 to 60. A clock set back never makes it longer. */
export function secondsToWait(attempts: UnlockAttempts | undefined, now: IsoInstant): number {
  if (attempts === undefined) return 0
  const wait = waitsSeconds[Math.min(attempts.failed, waitsSeconds.length - 1)] ?? 0
  const gone = (Date.parse(now) - Date.parse(attempts.lastFailedAt)) / 1000
  return Math.min(wait, Math.max(0, Math.ceil(wait - gone)))
}

/**
 * Refuses an unlock that comes too soon. A failure dated in the future, from before a clock was set back, counts as one
 * of now and is written down so: the wait passes. @throws {ExpectedError} `unlock_backing_off`, saying the seconds left.
 */
export function requireNoWait(folder: string, now: IsoInstant): void {
  const attempts = readAttempts(folder)
  const seconds = secondsToWait(attempts, now)
  if (seconds === 0) return
  if (attempts !== undefined && Date.parse(attempts.lastFailedAt) > Date.parse(now))
    saveAttempts(folder, { failed: attempts.failed, lastFailedAt: now })
  const wait = seconds === 1 ? '1 second' : `${seconds} seconds`
  throw new ExpectedError(
    'unlock_backing_off',
    `The passphrase was wrong several times. Wait ${wait}, then try again.`,
  )
}

/** Counts one more failure. A folder that cannot be written is no reason to hide that the passphrase was wrong. */
export function saveFailedAttempt(folder: string, now: IsoInstant): void {
  saveAttempts(folder, { failed: (readAttempts(folder)?.failed ?? 0) + 1, lastFailedAt: now })
}

function saveAttempts(folder: string, attempts: UnlockAttempts): void {
  try {
    writeFileSync(join(folder, attemptsFile), JSON.stringify(attempts), { mode: 0o600 })
  } catch {
    // Advisory only; see above.
  }
}

/** Forgets the failures after a good unlock; returns how many there were, so that they can be put on the record. */
export function removeAttempts(folder: string): number {
  const failed = readAttempts(folder)?.failed ?? 0
  try {
    rmSync(join(folder, attemptsFile), { force: true })
  } catch {
    // Advisory only; see above.
  }
  return failed
}

/** Reads the count; anything unreadable counts as none. */
function readAttempts(folder: string): UnlockAttempts | undefined {
  try {
    return parseAttempts(JSON.parse(readFileSync(join(folder, attemptsFile), 'utf8')))
  } catch {
    return undefined
  }
}

function parseAttempts(value: unknown): UnlockAttempts | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('failed' in value) || !('lastFailedAt' in value)) return undefined
  const { failed, lastFailedAt } = value
  if (typeof failed !== 'number' || !Number.isSafeInteger(failed) || failed < 1) return undefined
  if (typeof lastFailedAt !== 'string' || Number.isNaN(Date.parse(lastFailedAt))) return undefined
  // A date the clock can read is all that is asked of an advisory file.
  return { failed, lastFailedAt: lastFailedAt as IsoInstant }
}
