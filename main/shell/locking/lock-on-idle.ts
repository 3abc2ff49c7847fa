import { powerMonitor } from 'electron'
import type { LockCause } from '../../../shared/contract/messages.ts'

/**
 * How often the machine is asked, in milliseconds, and after how long without key or pointer it is idle, in seconds: the
 * longest wait that a local policy may set.
 */
export const idleWatch = { everyMs: 5_000, idleAfterS: 900 } as const

/** A gap between two looks this much longer than meant, in milliseconds, means that the machine slept without saying so. */
const sleptMs = 60_000

/** The clocks and the question asked of the machine; passed in, so that a test can move time. */
export interface IdleClocks {
  /** The wall clock, in milliseconds. It runs on through sleep, and a person may set it. */
  wallMs(): number
  /** A clock that never goes back, in milliseconds. On some systems it stands still through sleep. */
  steadyMs(): number
  /** Seconds since the last key or pointer movement anywhere on the machine. */
  idleSeconds(): number
}

/**
 * Builds the question asked every few seconds: is there a reason to lock? Idle time alone is not enough, because it may
 * start again from nothing after sleep; so a gap in either clock counts too. A clock set back locks nothing. A machine
 * left alone gives its reason once: the lock screen is not replaced over and over through the night.
 */
export function createIdleWatch(clocks: IdleClocks): () => LockCause | undefined {
  let wallMs = clocks.wallMs()
  let steadyMs = clocks.steadyMs()
  let wasIdle = false
  return () => {
    const gapMs = Math.max(clocks.wallMs() - wallMs, clocks.steadyMs() - steadyMs)
    wallMs = clocks.wallMs()
    steadyMs = clocks.steadyMs()
    const began = !wasIdle
    wasIdle = clocks.idleSeconds() >= idleWatch.idleAfterS
    if (gapMs > idleWatch.everyMs + sleptMs) return 'suspend'
    return wasIdle && began ? 'idle' : undefined
  }
}

/**
 * The promise: a machine left alone does not stay open, whatever the page is doing. The person's own, shorter setting is
 * kept by the engine; this is the longest it can ever be.
 */
export function lockOnIdle(lock: (cause: LockCause) => void): void {
  const look = createIdleWatch({
    wallMs: () => Date.now(),
    steadyMs: () => performance.now(),
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
  })
  setInterval(() => {
    const cause = look()
    if (cause !== undefined) lock(cause)
  }, idleWatch.everyMs)
}
