import { describe, expect, it } from 'vitest'
import { runKillCampaign } from './kill.ts'

describe('a process ended by force while it saves', () => {
  it('loses no acknowledged save and leaves no half of one', { timeout: 300_000 }, async () => {
    const report = await runKillCampaign(15)

    expect(report).toMatchObject({ cycles: 15, takenOver: 15, problems: [] })
    expect(report.saves).toBeGreaterThan(15)
  })
})
