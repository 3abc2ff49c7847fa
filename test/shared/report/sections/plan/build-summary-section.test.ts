import { describe, expect, it } from 'vitest'
import { listWalked } from '../../../../../shared/assessment/walk-assessment.ts'
import { parseIsoInstant } from '../../../../../shared/dates/iso-date.ts'
import {
  buildSummarySection,
  findSummary,
} from '../../../../../shared/report/sections/plan/build-summary-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import {
  aReportSource,
  assessedRecords,
  assessment,
  licensedRecords,
  urgent,
} from '../a-report-source.ts'

const summary = aRecord(200, 'report_summary', {
  assessment: assessment.id,
  worries: 'School and Gran are worried',
  working: 'Ruth speaks up.',
  safety: 'A written plan',
  decisions: '1. Agree the plan\n2. Keep Kai at school\n3. Ask again\n4. One too many',
})
const tier = aRecord(201, 'tier_decision', {
  tier: 'complex',
  on: '2026-04-17',
  reasons: 'Three homes',
  alternatives: 'Vulnerable',
})
const words = (...records: Parameters<typeof aReportSource>[0][number][]) =>
  wordsOf(buildSummarySection(aReportSource([...assessedRecords, ...records])))

describe('the summary', () => {
  it('says of every part that nothing was entered, and acts first on a 4 all the same', () => {
    expect(words()).toEqual([
      'Summary',
      'What is working: Nothing entered.',
      'Who is worried about what: Nothing entered.',
      'What keeps people safe now: Nothing entered.',
      'Act on this first',
      'A4 Who could be affected now. Rated 4, urgent. Somebody may not be safe today. Written on 3 February: Theo on Saturdays; Ruth told today.',
      '21 of 26 factors not rated yet.',
      'Level proposed: Nothing entered.',
      'The most important decisions asked: Nothing entered.',
    ])
  })

  it('begins with what works, and has three decisions at most', () => {
    expect(words(summary, tier).slice(1)).toEqual([
      'What is working: Ruth speaks up.',
      'Who is worried about what: School and Gran are worried.',
      'What keeps people safe now: A written plan.',
      'Act on this first',
      'A4 Who could be affected now. Rated 4, urgent. Somebody may not be safe today. Written on 3 February: Theo on Saturdays; Ruth told today.',
      '21 of 26 factors not rated yet.',
      'Level proposed: Complex, 17 April. Three homes.',
      'The most important decisions asked: ',
      'Agree the plan.',
      'Keep Kai at school.',
      'Ask again.',
    ])
  })

  it('acts first on a number of a licensed tool when its assessor says so', () => {
    const lines = wordsOf(buildSummarySection(aReportSource(licensedRecords)))

    expect(lines).toContain(
      'My label. The assessor who is certified in the tool says to act on this first.',
    )
  })

  it('is the one written last for this assessment', () => {
    const later = {
      ...summary,
      id: aRecord(202, 'meeting', { kind: 'other', on: '2026-01-01' }).id,
    }
    const source = aReportSource([...assessedRecords, summary, later])

    expect(findSummary(source)?.id).toBe(later.id)
    expect(findSummary(aReportSource([]))).toBeUndefined()
  })
})

describe('what the first page rests on', () => {
  it('is the summary of this assessment before that of another', () => {
    const other = aRecord(210, 'assessment', { ...assessment.body, startedOn: '2024-01-10' })
    const older = aRecord(211, 'report_summary', { assessment: other.id, working: 'Older' })
    const source = aReportSource([...assessedRecords, other, summary, older])

    expect(findSummary(source)?.id).toBe(summary.id)
    // A new assessment without a summary of its own begins with none.
    expect(findSummary(aReportSource([...assessedRecords, other, older]))).toBeUndefined()
  })

  it('is found too where these readers may not see findings', () => {
    const source = aReportSource([...assessedRecords, summary], { assessed: undefined })

    expect(findSummary(source)?.id).toBe(summary.id)
  })

  const nothing = 'Nothing is rated 4, and nobody has said that somebody may not be safe today.'

  it('says in words that nothing is rated 4 and nobody is said to be unsafe today, once all is rated', () => {
    const calm = assessedRecords.filter(({ noun }) => noun !== 'finding')
    const codes = listWalked(aReportSource(calm).assessed?.domains ?? []).map(
      ({ factor }) => factor.code,
    )
    const rated = codes.map((factor, index) =>
      aRecord(300 + index, 'finding', {
        assessment: assessment.id,
        factor,
        concern: '1',
        concernText: 'Little',
      }),
    )

    expect(codes).toHaveLength(26)
    expect(wordsOf(buildSummarySection(aReportSource([...calm, ...rated])))).toContain(nothing)
  })

  it('says how many factors are not rated yet instead of that nothing is urgent', () => {
    const calm = assessedRecords.filter(({ id }) => id !== urgent.id)
    const lines = wordsOf(buildSummarySection(aReportSource(calm)))

    expect(lines).not.toContain(nothing)
    expect(lines).toContain('22 of 26 factors not rated yet.')
  })

  it('has what was written later than the paper with the day it was first written', () => {
    const later = { ...urgent, updatedAt: parseIsoInstant('2026-05-01T09:00:00.000Z') }
    const others = assessedRecords.filter(({ id }) => id !== urgent.id)
    const lines = wordsOf(buildSummarySection(aReportSource([...others, later])))

    expect(lines.join()).toContain('Written on 3 February: Theo on Saturdays')
  })

  it('names the latest level, and leads from what comes first to its finding', () => {
    const before = aRecord(212, 'tier_decision', {
      ...tier.body,
      tier: 'vulnerable',
      on: '2026-02-04',
    })
    const source = aReportSource([...assessedRecords, before, tier])

    expect(wordsOf(buildSummarySection(source))).toContain(
      'Level proposed: Complex, 17 April. Three homes.',
    )
    expect(JSON.stringify(buildSummarySection(source))).toContain('"toSection":"factor-A4"')
  })
})
