import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  attemptsFile,
  removeAttempts,
  requireNoWait,
  saveFailedAttempt,
  secondsToWait,
} from '../../../main/vault/unlock-attempts.ts'
import { type IsoInstant, parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { now, temporaryFolder } from './temporary-vault.ts'

function later(seconds: number): IsoInstant {
  return parseIsoInstant(new Date(Date.parse(now) + seconds * 1000).toISOString())
}

describe('secondsToWait', () => {
  it('waits 0, 0, 1, 2, 4, 8, 16, 32 and then 60 seconds', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 500].map((failed) =>
      secondsToWait({ failed, lastFailedAt: now }, now),
    )

    expect(waits).toEqual([0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60])
  })

  it('is never longer than a minute and never negative, wherever the clock goes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.integer({ min: -4e9, max: 4e9 }), (failed, gone) => {
        const seconds = secondsToWait({ failed, lastFailedAt: now }, later(gone))
        return seconds >= 0 && seconds <= 60
      }),
    )
  })
})

describe('the wait after wrong passphrases', () => {
  it.runIf(process.platform !== 'win32')('is kept for the owner of the vault alone', () => {
    const folder = temporaryFolder()

    saveFailedAttempt(folder, now)

    expect(statSync(join(folder, attemptsFile)).mode & 0o777).toBe(0o600)
  })

  it('is told in seconds, passes with time and is forgotten after a good unlock', () => {
    const folder = temporaryFolder()
    for (let failed = 0; failed < 5; failed += 1) saveFailedAttempt(folder, now)

    expect(() => requireNoWait(folder, later(1))).toThrow(
      expect.objectContaining({
        code: 'unlock_backing_off',
        message: expect.stringContaining('3 seconds'),
      }),
    )
    expect(() => requireNoWait(folder, later(4))).not.toThrow()
    expect(removeAttempts(folder)).toBe(5)
    expect(existsSync(join(folder, attemptsFile))).toBe(false)
    expect(() => requireNoWait(folder, now)).not.toThrow()
  })

  it.each(['', '{"failed":"9"}', '{"failed":-1,"lastFailedAt":"x"}', '7', 'null'])(
    'is none when the file says %j',
    (text) => {
      const folder = temporaryFolder()
      writeFileSync(join(folder, attemptsFile), text)

      expect(() => requireNoWait(folder, now)).not.toThrow()
    },
  )

  it('passes also when the last failure is dated in the future', () => {
    const folder = temporaryFolder()
    for (let failed = 0; failed < 5; failed += 1) saveFailedAttempt(folder, later(1_000_000))

    expect(() => requireNoWait(folder, now)).toThrow('4 seconds')
    expect(() => requireNoWait(folder, later(2))).toThrow('2 seconds')
    expect(() => requireNoWait(folder, later(4))).not.toThrow()
    expect(removeAttempts(folder)).toBe(5)
  })

  it('does not stand in the way when the folder cannot be written', () => {
    expect(() => saveFailedAttempt(join(temporaryFolder(), 'gone'), now)).not.toThrow()
    expect(removeAttempts(join(temporaryFolder(), 'gone'))).toBe(0)
  })
})
