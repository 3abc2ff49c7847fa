import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { powerMonitor, resetElectron } from '../../../doubles/electron.ts'

vi.mock('electron', () => import('../../../doubles/electron.ts'))
const { createIdleWatch, idleWatch, lockOnIdle } = await import(
  '../../../../main/shell/locking/lock-on-idle.ts'
)

beforeEach(() => {
  resetElectron()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** One look after the two clocks moved so far, in milliseconds, and the machine was idle so long, in seconds. */
function lookAfter(wallMs: number, steadyMs: number, idleSeconds: number) {
  let moved = false
  const look = createIdleWatch({
    wallMs: () => 1_000_000 + (moved ? wallMs : 0),
    steadyMs: () => (moved ? steadyMs : 0),
    idleSeconds: () => idleSeconds,
  })
  moved = true
  return look()
}

describe('createIdleWatch', () => {
  it.each([
    [0, undefined],
    [idleWatch.idleAfterS - 1, undefined],
    [idleWatch.idleAfterS, 'idle'],
    [idleWatch.idleAfterS + 1, 'idle'],
  ])('after %i idle seconds answers %s', (idleSeconds, cause) => {
    expect(lookAfter(5_000, 5_000, idleSeconds)).toBe(cause)
  })

  it.each([
    ['the wall clock ran on while the other stood still', 3_600_000, 5_000],
    ['both clocks ran on', 3_600_000, 3_600_000],
    ['the wall clock was set back during sleep', -3_600_000, 3_600_000],
    ['just over the gap', 65_001, 5_000],
  ])('takes it for sleep when %s', (_why, wallMs, steadyMs) => {
    expect(lookAfter(wallMs, steadyMs, 0)).toBe('suspend')
  })

  it.each([
    ['the wall clock was set back', -3_600_000, 5_000],
    ['the look came late', 65_000, 65_000],
  ])('does not lock when %s', (_why, wallMs, steadyMs) => {
    expect(lookAfter(wallMs, steadyMs, 0)).toBeUndefined()
  })

  it('gives the reason once while the machine is left alone, and again the next time', () => {
    const idle = [899, 900, 905, 910, 3, 899, 900]
    let at = 0
    const look = createIdleWatch({
      wallMs: () => at * 5_000,
      steadyMs: () => at * 5_000,
      idleSeconds: () => idle[at - 1] ?? 0,
    })

    const causes = idle.map(() => {
      at += 1
      return look()
    })

    expect(causes).toEqual([undefined, 'idle', undefined, undefined, undefined, undefined, 'idle'])
  })

  it('counts a gap once', () => {
    let now = 0
    const look = createIdleWatch({ wallMs: () => now, steadyMs: () => 0, idleSeconds: () => 0 })
    now = 3_600_000

    expect([look(), look()]).toEqual(['suspend', undefined])
  })
})

describe('lockOnIdle', () => {
  it('asks the machine and locks when it has been left alone', () => {
    const lock = vi.fn()
    powerMonitor.getSystemIdleTime = () => idleWatch.idleAfterS
    lockOnIdle(lock)

    vi.advanceTimersByTime(idleWatch.everyMs)

    expect(lock.mock.calls).toEqual([['idle']])
    vi.clearAllTimers()
  })
})
