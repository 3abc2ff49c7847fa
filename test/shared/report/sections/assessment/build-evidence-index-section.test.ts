import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../../../../shared/dates/iso-date.ts'
import { buildEvidenceIndexSection } from '../../../../../shared/report/sections/assessment/build-evidence-index-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'

describe('the evidence index', () => {
  it('has every piece by number with source, standing and what it speaks to, and says what is held from the family', () => {
    const section = buildEvidenceIndexSection(aReportSource(assessedRecords))

    expect(wordsOf(section).slice(1)).toEqual([
      '[E1] | Gran naps on Saturdays. Held from the child and family for now. | Gran; 6 February 2026 | Talk with somebody; established; reliability medium | Adds: A4',
      '[E2] | Regular contact with gaps in cover. | School log; 10 February 2026 | Document or record; alleged; reliability high | Adds: A4, A1',
      '[E3] | Learned quickly with pictures. | Session 3; undated | Observation; established; reliability medium | Lessens: B1',
    ])
    expect(JSON.stringify(section).match(/"anchor":"evidence-\d"/g)).toHaveLength(3)
  })

  it('says nothing of a hold that has ended, and who something was heard through', () => {
    const piece = aRecord(
      200,
      'evidence',
      {
        text: 'Kind',
        source: 'Dana',
        heardThrough: 'the coach',
        kind: 'talk',
        reliability: 'not_judged',
      },
      { heldFrom: 'family', heldUntilOn: parseIsoDate('2026-04-01') },
    )

    expect(wordsOf(buildEvidenceIndexSection(aReportSource([piece]))).slice(1)).toEqual([
      '[E1] | Kind. | Dana; heard through the coach; undated | Talk with somebody; established; reliability not judged | None',
    ])
  })
})
