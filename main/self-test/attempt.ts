/** One thing that was tried, whether it held, and what was seen. */
export interface Check {
  readonly check: string
  readonly ok: boolean
  readonly detail: string
}

/** Tries one thing: what it tells is the detail, what it throws makes it a check that did not hold. Never throws. */
export async function attempt(check: string, work: () => string | Promise<string>): Promise<Check> {
  try {
    return { check, ok: true, detail: await work() }
  } catch (error) {
    return { check, ok: false, detail: error instanceof Error ? error.message : 'unknown' }
  }
}
