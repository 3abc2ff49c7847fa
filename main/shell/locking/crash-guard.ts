/** Counts the times the engine ended without being asked. */
export interface CrashGuard {
  /** Records one; true means that it is the third within five minutes and the engine is not to be started again. */
  recordCrash(): boolean
}

/** How many crashes within the window stop the app, and the window in milliseconds. */
export const crashLimit = { crashes: 3, withinMs: 5 * 60_000 } as const

/**
 * Builds a guard against starting a broken engine for ever.
 *
 * @param nowMs a clock that never goes back, in milliseconds: the wall clock may be set while the app runs.
 */
export function createCrashGuard(nowMs: () => number): CrashGuard {
  let crashes: readonly number[] = []
  return {
    recordCrash() {
      const now = nowMs()
      crashes = [...crashes, now].filter((at) => now - at < crashLimit.withinMs)
      return crashes.length >= crashLimit.crashes
    },
  }
}
