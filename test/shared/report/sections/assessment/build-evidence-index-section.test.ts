import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../../../../shared/dates/iso-date.ts'
import { buildEvidenceIndexSection } from '../../../../../shared/report/sections/assessment/build-evidence-index-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import {
  aReportSource,
  assessedRecords,
  licensedMark,
  licensedRecords,
} from '../a-report-source.ts'

describe('the evidence index', () => {
  it('has every piece by number with source, standing and what it speaks to, and says what is held from the family', () => {
    const section = buildEvidenceIndexSection(aReportSource(assessedRecords))

    expect(wordsOf(section).slice(1)).toEqual([
      '[1] | Gran naps on Saturdays. Held from the child and family for now. | Gran; 6 February 2026 | Talk with somebody; established; reliability medium | Adds: A4',
      '[2] | Regular contact with gaps in cover. | School log; 10 February 2026 | Document or record; alleged; reliability high | Adds: A4, A1',
      '[3] | Learned quickly with pictures. | Session 3; undated | Observation; established; reliability medium | Lessens: B1',
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
      '[1] | Kind. | Dana; heard through the coach; undated | Talk with somebody; established; reliability not judged | None',
    ])
  })
})

describe('one line of the evidence index', () => {
  const piece = (header: Parameters<typeof aRecord>[3], more: object = {}) =>
    aRecord(
      201,
      'evidence',
      { text: 'Kind', source: 'Dana', kind: 'talk', reliability: 'low', ...more },
      header,
    )
  const lineOf = (...records: Parameters<typeof aReportSource>[0][number][]) =>
    wordsOf(buildEvidenceIndexSection(aReportSource(records))).at(-1)

  it('says until when it is held from the family, up to and not on its last day', () => {
    expect(
      lineOf(piece({ heldFrom: 'family', heldUntilOn: parseIsoDate('2026-04-23') })),
    ).toContain('Held from the child and family until 23 April 2026.')
    expect(
      lineOf(piece({ heldFrom: 'family', heldUntilOn: parseIsoDate('2026-04-22') })),
    ).not.toContain('Held')
  })

  it('names the family in a hold of the family only', () => {
    expect(lineOf(piece({ heldFrom: 'agencies' }))).not.toContain('family')
  })

  it('says how far it was shown when it was taken back', () => {
    expect(lineOf(piece({ standing: 'withdrawn' }))).toContain('; withdrawn;')
  })

  it('speaks to a number of a licensed tool by its label, and to nothing that is not in the paper', () => {
    const gone = aRecord(290, 'licensed_mark', licensedMark.body)

    expect(lineOf(...licensedRecords, piece({}, { supports: [licensedMark.id, gone.id] }))).toMatch(
      /\| Adds: My label$/,
    )
  })

  it('is not there where no evidence is', () => {
    expect(lineOf(...licensedRecords)).toBe('No evidence has been entered.')
  })
})
