import { describe, expect, it } from 'vitest'
import { checkFinding } from '../../../shared/assessment/check-finding.ts'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { shippedPolicies } from '../governance/the-policies.ts'
import { aRecord } from '../people/a-case-file.ts'
import { aFinding, aPosition, aWalk, theDay } from './an-assessment.ts'

function problemsOf(
  finding: CaseRecord<'finding'>,
  records: readonly CaseRecord[] = [],
  id?: string,
) {
  return checkFinding(aWalk(records).file, shippedPolicies, theDay, finding.body, id)
}

describe('a finding', () => {
  it('can be saved for a factor of the instrument, rated or not', () => {
    for (const answers of [{}, { concern: '4' }, { concern: 'not_enough' }] as const)
      expect(problemsOf(aFinding('B2', answers))).toEqual([])
    expect(problemsOf(aFinding('D5', { strength: '2' }))).toEqual([])
  })

  it('needs an assessment that uses an instrument', () => {
    const licensed = aRecord(102, 'assessment', {
      use: 'licensed',
      startedOn: '2026-03-01',
      lead: recordIdOf(100),
    })
    const elsewhere = aRecord(400, 'finding', { assessment: licensed.id, factor: 'A1' })
    const nowhere = aRecord(401, 'finding', { assessment: recordIdOf(999), factor: 'A1' })

    for (const finding of [elsewhere, nowhere])
      expect(problemsOf(finding, [licensed])).toEqual([
        { field: 'assessment', message: 'Choose an assessment that uses an instrument' },
      ])
  })

  it('is for a factor that the instrument has', () => {
    const other = aRecord(400, 'finding', { assessment: recordIdOf(101), factor: 'Z9' })

    expect(problemsOf(other)).toEqual([
      { field: 'factor', message: 'Choose a factor of the instrument of this assessment' },
    ])
  })

  it('is the only one for its factor, and may be saved again', () => {
    const first = aFinding('A1')
    const second = aFinding('A1', {}, 290)

    expect(problemsOf(second, [first]).map(({ field }) => field)).toEqual(['factor'])
    expect(problemsOf(first, [first], first.id)).toEqual([])
    expect(problemsOf(aFinding('A2'), [first])).toEqual([])
  })

  it('has no concern where the factor has no mark', () => {
    expect(problemsOf(aFinding('D5', { concern: '2' })).map(({ field }) => field)).toEqual([
      'concern',
    ])
  })

  it('has no new concern while the police are asking; what was rated before may stay', () => {
    const asking = aPosition('investigation')
    const before = aFinding('B2', { concern: '2' })

    expect(problemsOf(before, [asking])).toEqual([
      {
        field: 'concern',
        message: expect.stringMatching(/^Closed while police enquiries are open/),
      },
    ])
    expect(problemsOf(aFinding('B2'), [asking])).toEqual([])
    expect(problemsOf(before, [asking, before], before.id)).toEqual([])
    expect(problemsOf(aFinding('B2', { concern: '3' }), [asking, before], before.id)).toHaveLength(
      1,
    )
    expect(problemsOf(aFinding('B1', { concern: '2' }), [asking])).toEqual([])
  })
})
