import { describe, expect, it } from 'vitest'
import {
  asItStood,
  buildRequestsSection,
} from '../../../../../shared/report/sections/assessment/build-requests-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'

const request = (number: number, more: object) =>
  aRecord(number, 'information_request', {
    toWords: 'The clinic',
    what: 'Letters.',
    why: 'Sleep',
    askedOn: '2026-03-02',
    ...more,
  })

describe('what was asked of others', () => {
  it('is waited for first, late ones said to be late, then answered or refused', () => {
    const records = [
      request(201, {
        state: 'refused',
        askedOn: '2026-03-01',
        answeredOn: '2026-03-09',
        answer: 'No form',
      }),
      request(200, { state: 'chased', chasedOn: '2026-03-20', dueOn: '2026-03-16' }),
    ]

    expect(wordsOf(buildRequestsSection(aReportSource(records))).slice(1)).toEqual([
      'The clinic: Letters (asked 2 March; chased 20 March; wanted by 16 March: late). Needed because: Sleep.',
      'Answered or refused:',
      'The clinic: Letters (asked 1 March; refused 9 March). Needed because: Sleep. No form.',
    ])
    expect(wordsOf(buildRequestsSection(aReportSource(assessedRecords)))).toContain(
      'Nothing has been asked for yet.',
    )
  })

  it('was still waited for on a day before its answer', () => {
    const answered = request(200, {
      state: 'answered',
      answeredOn: '2026-05-02',
      answer: 'All of them',
    })
    const { on } = aReportSource([])

    expect(asItStood(answered, on).body).toMatchObject({ state: 'asked' })
    expect(asItStood(answered, on).body.answer).toBeUndefined()
    expect(wordsOf(buildRequestsSection(aReportSource([answered]))).join()).not.toContain(
      'All of them',
    )
  })
})

describe('one request', () => {
  const linesOf = (...records: Parameters<typeof aReportSource>[0][number][]) =>
    wordsOf(buildRequestsSection(aReportSource(records))).slice(1)

  it('is late the day after it was wanted, and never once it was answered', () => {
    expect(linesOf(request(200, { state: 'asked', dueOn: '2026-04-22' }))[0]).not.toContain('late')
    expect(linesOf(request(200, { state: 'asked', dueOn: '2026-04-21' }))[0]).toContain(': late')
    expect(
      linesOf(
        request(200, { state: 'answered', dueOn: '2026-03-10', answeredOn: '2026-04-22' }),
      ).join(),
    ).not.toContain(': late')
  })

  it('stands among the others by the day on which it was asked', () => {
    const lines = linesOf(
      request(200, { state: 'asked', askedOn: '2026-03-09', toWords: 'Second' }),
      request(201, { state: 'asked', askedOn: '2026-03-02', toWords: 'First' }),
    )

    expect(lines.map((line) => line.split(':')[0])).toEqual(['First', 'Second'])
  })

  it('that was answered on the day of the paper is waited for no longer', () => {
    const lines = linesOf(
      request(200, { state: 'answered', answeredOn: '2026-04-22', answer: 'Here' }),
    )

    expect(lines[0]).toBe('Nothing is waited for.')
    expect(lines.at(-1)).toContain('answered 22 April). Needed because: Sleep. Here.')
  })

  it('that was chased before and answered after had been chased', () => {
    const [line] = linesOf(
      request(200, { state: 'answered', chasedOn: '2026-03-20', answeredOn: '2026-05-02' }),
    )

    expect(line).toContain('(asked 2 March; chased 20 March)')
  })

  it('that was chased only afterwards had not been chased', () => {
    const [line] = linesOf(request(200, { state: 'chased', chasedOn: '2026-05-01' }))

    expect(line).toBe('The clinic: Letters (asked 2 March). Needed because: Sleep.')
  })
})
