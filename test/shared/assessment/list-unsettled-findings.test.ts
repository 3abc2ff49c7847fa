import { describe, expect, it } from 'vitest'
import { listActFirst } from '../../../shared/assessment/list-act-first.ts'
import { listUnsettledFindings } from '../../../shared/assessment/list-unsettled-findings.ts'
import { walkAssessment } from '../../../shared/assessment/walk-assessment.ts'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { shippedPolicies } from '../governance/the-policies.ts'
import { aRecord } from '../people/a-case-file.ts'
import { aFinding, anAssessment, aWalk } from './an-assessment.ts'

const again = aRecord(102, 'assessment', { ...anAssessment.body, startedOn: '2026-04-01' })
const four = aFinding('A4', { concern: '4' })
const flag = aFinding('D5', { immediateSafety: 'yes', immediateSafetyText: 'Tonight' })
const later = (factor: string, answers: object) =>
  aRecord(600, 'finding', { assessment: again.id, factor, ...answers })
const unsettled = (...records: readonly CaseRecord[]) =>
  listUnsettledFindings(aWalk([four, flag, ...records]).file).map(({ finding }) => finding.id)

describe('what is urgent in an earlier assessment', () => {
  it('is unsettled once a later one was started, and not before', () => {
    expect(unsettled()).toEqual([])
    expect(unsettled(again)).toEqual([four.id, flag.id])
  })

  it.each<[string, string, object, readonly string[]]>([
    ['a mark at the same factor', 'A4', { concern: '2' }, [flag.id]],
    ['a mark at another factor', 'A3', { concern: '2' }, [four.id, flag.id]],
    ['words alone', 'A4', { concernText: 'As before' }, [four.id, flag.id]],
    ['not enough information', 'A4', { concern: 'not_enough' }, [four.id, flag.id]],
    ['an answer about today', 'D5', { immediateSafety: 'no' }, [four.id]],
  ])('is settled or not by %s', (_case, factor, answers, left) => {
    expect(unsettled(again, later(factor, answers))).toEqual(left)
  })

  it('is acted on first, by its name and with the day of its assessment', () => {
    const { file, ...walk } = aWalk([four, again])
    const domains = walkAssessment({ ...walk, file, assessment: again })

    expect(listActFirst(domains, file, shippedPolicies)).toEqual([
      {
        source: four,
        words: 'A4 Who could be affected now',
        because:
          'Rated 4, urgent. From the assessment started 16 February 2026; no later one has rated it again.',
      },
    ])
  })
})
