import { describe, expect, it } from 'vitest'
import { deriveTierHistory } from '../../../shared/governance/tier-history.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'
import { shippedPolicies } from './the-policies.ts'

const decision = (number: number, tier: string, on: string) =>
  aRecord(number, 'tier_decision', { tier, on, reasons: 'Because', alternatives: 'None' })

describe('the tier', () => {
  it('keeps each step up and down as history, by date', () => {
    const file = aCaseFile(
      decision(3, 'complex', '2026-03-01'),
      decision(1, 'vulnerable', '2024-05-20'),
      decision(2, 'acute', '2026-02-04'),
      decision(4, 'complex', '2026-04-01'),
      decision(5, 'retired_tier', '2026-05-01'),
      decision(6, 'universal', '2026-06-01'),
    )

    expect(
      deriveTierHistory(file, shippedPolicies).map(({ words, direction }) => [direction, words]),
    ).toEqual([
      ['initial', 'First placed at Vulnerable, 20 May 2024'],
      ['up', 'Stepped up to Acute, 4 February 2026'],
      ['down', 'Stepped down to Complex, 1 March 2026'],
      ['same', 'Kept at Complex, 1 April 2026'],
      ['not_comparable', 'Placed at retired_tier, 1 May 2026'],
      ['not_comparable', 'Placed at Universal, 1 June 2026'],
    ])
  })

  it('goes by the order entered on one day', () => {
    const file = aCaseFile(decision(2, 'acute', '2026-02-04'), decision(1, 'complex', '2026-02-04'))

    expect(deriveTierHistory(file, shippedPolicies).map(({ label }) => label)).toEqual([
      'Complex',
      'Acute',
    ])
  })

  it('has no history before the first decision', () => {
    expect(deriveTierHistory(aCaseFile(), shippedPolicies)).toEqual([])
  })
})
