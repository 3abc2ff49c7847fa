/** Locks a vault that nobody uses. Time is monotonic: setting the clock back does not keep a vault open. */
export interface IdleLock {
  /** Says that somebody is there; starts the wait anew. */
  readonly touch: () => void
  /** Stops watching, for good. */
  readonly stop: () => void
}

/** How long before it locks a person is warned, in seconds. */
export const warningSeconds = 30

/** How often the wait is looked at, in milliseconds. */
const tickMs = 1000

/**
 * Watches for use.
 *
 * @param minutes how long without use, 1 to 15.
 * @param monotonicMs milliseconds that never go back, and go on while the computer sleeps or not: both lock in time.
 * @param warn called once each wait, `warningSeconds` before the end.
 * @param lock called once, at the end.
 */
export function watchForUse(
  minutes: number,
  monotonicMs: () => number,
  warn: (seconds: number) => void,
  lock: () => void,
): IdleLock {
  let last = monotonicMs()
  let lastWallMs = Date.now()
  let warned = false
  const limitMs = minutes * 60_000

  const timer = setInterval(() => {
    // After sleep the monotonic clock may have stood still while the wall clock went on: the longer wait counts.
    const idleMs = Math.max(monotonicMs() - last, Date.now() - lastWallMs)
    if (idleMs >= limitMs) {
      clearInterval(timer)
      lock()
    } else if (!warned && idleMs >= limitMs - warningSeconds * 1000) {
      warned = true
      warn(warningSeconds)
    }
  }, tickMs)
  timer.unref()

  return {
    touch: () => {
      last = monotonicMs()
      lastWallMs = Date.now()
      warned = false
    },
    stop: () => clearInterval(timer),
  }
}
