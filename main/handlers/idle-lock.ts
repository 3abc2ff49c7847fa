/** Locks a vault that nobody uses. Time is monotonic: setting the clock back does not keep a vault open. */
export interface IdleLock {
  /** Says that somebody is there; starts the wait, or starts it anew. */
  readonly touch: () => void
  /** Stops watching, for good. */
  readonly stop: () => void
}

/** How long before it locks a person is warned, in seconds. */
export const warningSeconds = 30

/** How often the wait is looked at, in milliseconds. */
const tickMs = 1000

/** What the idle lock goes by. */
export interface IdleWatch {
  /** How long without use, 1 to 15. */
  readonly minutes: number
  /** Milliseconds that never go back; they may stand still while the computer sleeps. */
  readonly monotonicMs: () => number
  /** Milliseconds of the wall clock, which goes on during sleep and can be set back. */
  readonly wallMs: () => number
  /** Called once each wait, `warningSeconds` before the end. */
  readonly warn: (seconds: number) => void
  /** Called once, at the end. */
  readonly lock: () => void
}

/**
 * Watches for use by both clocks: the longer wait counts, so that neither sleep nor a clock set back keeps a vault open.
 * The wait begins with the first touch: until a vault is open there is nothing to lock, however long that takes.
 */
export function watchForUse({ minutes, monotonicMs, wallMs, warn, lock }: IdleWatch): IdleLock {
  let last: { readonly monotonicMs: number; readonly wallMs: number } | undefined
  let warned = false
  const limitMs = minutes * 60_000

  const timer = setInterval(() => {
    if (!last) return
    const idleMs = Math.max(monotonicMs() - last.monotonicMs, wallMs() - last.wallMs)
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
      last = { monotonicMs: monotonicMs(), wallMs: wallMs() }
      warned = false
    },
    stop: () => clearInterval(timer),
  }
}
