/** What came of a step or of all: how many passed and failed, and why each skipped one was skipped. */
export type Outcome = {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly string[]
}

/** Adds outcomes up. */
export function sumOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, one) => sum + one.passed, 0),
    failed: outcomes.reduce((sum, one) => sum + one.failed, 0),
    skipped: outcomes.flatMap((one) => one.skipped),
  }
}

/** Words the last line of a run: `12 passed, 0 failed`, and `, 1 skipped` where any was. */
export function wordOutcome(outcome: Outcome): string {
  const skipped = outcome.skipped.length
  const counts = `${outcome.passed} passed, ${outcome.failed} failed`
  return skipped === 0 ? counts : `${counts}, ${skipped} skipped`
}

/** Words the reasons for skipping, one line each, the same reason once with how often it was given. */
export function wordReasons(outcome: Outcome): readonly string[] {
  const counts = new Map<string, number>()
  for (const reason of outcome.skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, count]) => (count === 1 ? reason : `${reason} (${count} tests)`))
}

/**
 * Reads the counts that a run of vitest wrote.
 *
 * @throws {Error} if the text is no outcome.
 */
export function parseOutcome(text: string): Outcome {
  const value: unknown = JSON.parse(text)
  if (
    typeof value === 'object' &&
    value !== null &&
    'passed' in value &&
    typeof value.passed === 'number' &&
    'failed' in value &&
    typeof value.failed === 'number' &&
    'skipped' in value &&
    Array.isArray(value.skipped) &&
    value.skipped.every((one) => typeof one === 'string')
  ) {
    return { passed: value.passed, failed: value.failed, skipped: value.skipped }
  }
  throw new Error('The counts of a test run are not as they should be.')
}
