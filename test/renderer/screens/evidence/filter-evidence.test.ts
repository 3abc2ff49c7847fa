import { describe, expect, it } from 'vitest'
import {
  filterEvidence,
  listFilters,
  unlinked,
} from '../../../../renderer/screens/evidence/filter-evidence.ts'
import type { Body } from '../../../../shared/case/nouns.ts'
import { aRecord } from '../a-record.ts'

function anEvidence(id: string, links: Partial<Body<'evidence'>> = {}) {
  const body = { text: id, source: 'School', reliability: 'low', ...links } as const
  return aRecord('evidence', id, { kind: 'document', ...body })
}

const evidence = [
  anEvidence('for A2', { supports: ['A2'] }),
  anEvidence('both', { supports: ['A10', 'A2'], contradicts: ['A2'] }),
  anEvidence('against B1', { contradicts: ['B1'] }),
  anEvidence('loose'),
]

describe('evidence by factor', () => {
  it('lists each factor with how much speaks to it, and last what speaks to none', () => {
    expect(listFilters(evidence)).toEqual([
      { value: 'A2', count: 2 },
      { value: 'A10', count: 1 },
      { value: 'B1', count: 1 },
      { value: unlinked, count: 1 },
    ])
  })

  it.each([
    ['A2', ['for A2', 'both']],
    ['B1', ['against B1']],
    [unlinked, ['loose']],
    ['C1', []],
    [undefined, ['for A2', 'both', 'against B1', 'loose']],
  ])('keeps for %s what adds to it and what lessens it', (wanted, kept) => {
    expect(filterEvidence(evidence, wanted).map(({ id }) => id)).toEqual(kept)
  })
})
