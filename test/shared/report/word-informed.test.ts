import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { listInformed, wordInformed } from '../../../shared/report/word-informed.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aRecord } from '../people/a-case-file.ts'

const today = parseIsoDate('2026-02-04')

it.each([
  [
    { told: 'told', what: 'The report.', on: '2026-02-01', by: 'a parent of Child 1' },
    'Told: the report (1 February, by a parent of Child 1).',
  ],
  [{ told: 'told', what: 'The report', by: 'by letter' }, 'Told: the report (by letter).'],
  [{ told: 'told', what: 'The plan', on: '2025-02-01' }, 'Told: the plan (1 February 2025).'],
  [
    { told: 'not_told', what: 'Theo is to go home', by: 'Tom Price' },
    'Not told yet: Theo is to go home (Tom Price will tell them).',
  ],
  [
    { told: 'not_known', what: 'Whether he knows', by: 'Tom Price' },
    'Not known: whether he knows (Tom Price will find out).',
  ],
  [
    { told: 'not_known', what: 'Whether he knows', by: 'Tom Price finds out.' },
    'Not known: whether he knows (Tom Price finds out).',
  ],
  [
    { told: 'not_told', what: 'The report', by: 'for this discussion', knowsPlan: 'no' },
    'Not told yet: the report (for this discussion). Does not know the arrangements.',
  ],
  [
    { told: 'must_not', what: 'Where Dana lives', knowsPlan: 'not_known' },
    'Must not be told: where Dana lives.',
  ],
])('the entry %j is worded %s', (body, words) => {
  const { answer, rest } = wordInformed(
    aRecord(10, 'informed', { who: recordIdOf(1), ...body }),
    today,
  )

  expect(`${answer}: ${rest}`).toBe(words)
})

describe('of what somebody was told', () => {
  const entry = (number: number, told: string, what: string, more: object = {}, who = 1) =>
    aRecord(number, 'informed', { who: recordIdOf(who), told, what, ...more })
  const idsOf = (...entries: readonly ReturnType<typeof entry>[]) =>
    listInformed(entries).map(({ id }) => id)

  it('the later entry on a matter takes the place of the earlier one', () => {
    const [before, later] = [
      entry(10, 'not_told', 'The report.'),
      entry(11, 'must_not', 'the report'),
    ]

    expect(idsOf(before, later)).toEqual([later.id])
    expect(idsOf(later, before)).toEqual([later.id])
  })

  it('goes by the dates that were entered where both have one', () => {
    const [later, before] = [
      entry(10, 'told', 'The report', { on: '2026-02-09' }),
      entry(11, 'not_told', 'The report', { on: '2026-02-04' }),
    ]

    expect(idsOf(later, before)).toEqual([later.id])
  })

  it('"not told yet" goes once the thing was told among others, and nothing else does', () => {
    const open = entry(10, 'not_told', 'The report')
    const both = entry(12, 'told', 'The report, and the interim arrangements')
    const mustNot = entry(11, 'must_not', 'The report')
    const reports = entry(13, 'told', 'The reports')
    const stillOpen = entry(14, 'not_told', 'The report and the plan')

    expect(idsOf(open, both)).toEqual([both.id])
    expect(idsOf(mustNot, both)).toEqual([mustNot.id, both.id])
    expect(idsOf(open, reports)).toEqual([open.id, reports.id])
    expect(idsOf(open, stillOpen)).toEqual([open.id, stillOpen.id])
  })

  it('is kept apart for each person', () => {
    const [one, other] = [entry(10, 'not_told', 'It'), entry(11, 'told', 'It', {}, 2)]

    expect(idsOf(one, other)).toEqual([one.id, other.id])
  })

  it('the latest alone says whether they know the arrangements', () => {
    const kept = listInformed([
      entry(10, 'told', 'The report', { knowsPlan: 'no' }),
      entry(11, 'told', 'The arrangements', { knowsPlan: 'yes' }),
      entry(12, 'told', 'More'),
    ])

    expect(kept.map(({ body }) => body.knowsPlan)).toEqual([undefined, 'yes', undefined])
  })
})
