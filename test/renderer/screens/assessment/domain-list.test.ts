import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadPolicies } from '../../../../main/governance/load-policies.ts'
import {
  wordFactorLine,
  wordProgress,
} from '../../../../renderer/screens/assessment/domain-list.tsx'
import { listWalked, type WalkedFactor } from '../../../../shared/assessment/walk-assessment.ts'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { walkLatest } from '../../../../shared/plan/derive-coverage.ts'
import { loadPracticeFile } from '../../forms/practice-file.ts'

const policies = loadPolicies(fileURLToPath(new URL('../../../../resources', import.meta.url)))
const walked = listWalked(walkLatest(loadPracticeFile(), policies, parseIsoDate('2026-04-20')))

function factor(code: string): WalkedFactor {
  const found = walked.find((one) => one.factor.code === code)
  if (!found) throw new Error(`no factor ${code}`)
  return found
}

describe('wordProgress', () => {
  it('counts factors by how far they have come, and leaves closed ones out of what is to do', () => {
    const [a, b] = [factor('A1'), factor('B2')]

    expect(wordProgress([a, { ...b, state: 'not_started' }])).toBe('1 of 2 completed')
    expect(wordProgress([a, { ...b, state: 'closed' }])).toBe('1 of 1 completed, 1 closed')
  })
})

describe('wordFactorLine', () => {
  it('never gives a number for what is not known', () => {
    const unknown = walked.filter(({ concern }) => concern.kind === 'unknown')

    expect(unknown.length).toBeGreaterThan(0)
    for (const one of unknown)
      expect(wordFactorLine(one)).toMatch(/^(Concern|Need) not known: not enough information\./)
  })

  it('says the mark, the strength and the evidence, and one thing to do', () => {
    const line = wordFactorLine({
      ...factor('A4'),
      problems: [{ field: 'confidence', message: 'Choose how good the evidence is' }],
    })

    expect(line).toMatch(/^Concern 4, urgent\. Strength 1 of 3, emerging\. Evidence: 2 adding/)
    expect(line).toMatch(/To do: Choose how good the evidence is\.$/)
  })

  it('says why a factor is closed, and nothing else', () => {
    const closed = {
      ...factor('B2'),
      concern: { kind: 'closed', because: 'Closed for now.' } as const,
    }

    expect(wordFactorLine(closed)).toBe('Closed for now.')
  })
})
