/** One thing the app proved about itself on this machine. `detail` is for a support person and holds no case data. */
export interface SelfCheck {
  readonly check: string
  readonly ok: boolean
  readonly detail: string
}

/** What a self-test prints: which app on which machine, every check, and the counts. */
export interface SelfTestReport {
  readonly app: string
  readonly electron: string
  readonly platform: string
  readonly passed: number
  readonly failed: number
  readonly checks: readonly SelfCheck[]
}

/** Builds the report. With no checks at all it counts one failure: a test that looked at nothing proves nothing. */
export function buildSelfTestReport(
  about: Pick<SelfTestReport, 'app' | 'electron' | 'platform'>,
  checks: readonly SelfCheck[],
): SelfTestReport {
  const counted =
    checks.length > 0 ? checks : [{ check: 'anything', ok: false, detail: 'nothing was checked' }]
  const failed = counted.filter((check) => !check.ok).length
  return { ...about, passed: counted.length - failed, failed, checks: counted }
}

/**
 * Runs one check and turns whatever goes wrong into a failed check, so that one failure never hides the others.
 * The work answers with the detail of what it saw, and throws when what it saw is wrong. Never throws.
 */
export async function runSelfCheck(
  check: string,
  work: () => Promise<string> | string,
): Promise<SelfCheck> {
  try {
    return { check, ok: true, detail: await work() }
  } catch (failure) {
    return { check, ok: false, detail: failure instanceof Error ? failure.message : 'failed' }
  }
}
