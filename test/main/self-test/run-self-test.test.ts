import { describe, expect, it } from 'vitest'
import { runSelfTest } from '../../../main/self-test/run-self-test.ts'
import { now, temporaryFolder } from '../vault/temporary-vault.ts'

describe('the self-test on a machine where something is wrong', () => {
  it('says which check did not hold, and goes through the others all the same', {
    timeout: 180_000,
  }, async () => {
    // A folder without fonts: no paper can be made.
    const checks = await runSelfTest({ now, resourcesFolder: temporaryFolder() })

    const failed = checks.filter(({ ok }) => !ok)
    expect(failed.map(({ check }) => check)).toEqual([expect.stringContaining('paper')])
    expect(failed[0]?.detail.length).toBeGreaterThan(0)
    expect(checks.length).toBeGreaterThan(5)
  })
})
