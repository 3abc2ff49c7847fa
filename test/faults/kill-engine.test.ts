import { describe, expect, it } from 'vitest'
import { runEngineKillCampaign } from './kill-engine.ts'

describe('an engine ended by force while a page saves', () => {
  it('loses nothing that it answered for, and says at the next opening that it was', {
    timeout: 300_000,
  }, async () => {
    const report = await runEngineKillCampaign(10)

    expect(report).toMatchObject({ cycles: 10, noticed: 10, problems: [] })
    expect(report.answered).toBeGreaterThanOrEqual(10)
  })
})
