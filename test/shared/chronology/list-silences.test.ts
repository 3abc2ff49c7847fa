import { describe, expect, it } from 'vitest'
import { listSilences } from '../../../shared/chronology/list-silences.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'

const silences = (...dates: readonly (string | undefined)[]) =>
  listSilences(
    aCaseFile(
      ...dates.map((when, index) =>
        aRecord(index + 1, 'event', { what: 'Something', source: 'School', ...(when && { when }) }),
      ),
    ),
  ).map(({ words }) => words)

describe('a long stretch with nothing recorded', () => {
  it('is shown from the day after one entry to the day before the next', () => {
    expect(silences('2019-11-29', '2022-12-05')).toEqual([
      'Nothing is recorded from 30 November 2019 to 4 December 2022, 3 years.',
    ])
    expect(silences('2014-08', '2019-03-01')).toEqual([
      'Nothing is recorded from 1 September 2014 to 28 February 2019, 4 years 6 months.',
    ])
  })

  it.each([
    ['2025-01-15', '2026-01-14', 0],
    ['2025-01-15', '2026-01-15', 1],
  ])('begins to be shown at a year: %s to %s', (first, second, count) => {
    expect(silences(first, second)).toHaveLength(count)
  })

  it('is not there where a vague date may cover it, and undated entries cover nothing', () => {
    expect(silences('2019-11-29', '2021', '2022-12-05')).toEqual([
      'Nothing is recorded from 30 November 2019 to 31 December 2020, 1 year 1 month.',
    ])
    expect(silences('2020', '2021', '2022-12-05')).toEqual([])
    expect(silences('2019-11-29', undefined, '2022-12-05')).toHaveLength(1)
  })

  it('goes by date, not by the order entered, and a long entry reaches over shorter ones', () => {
    expect(silences('2022-12-05', '2019-11-29')).toHaveLength(1)
    expect(silences('2019', '2019-02-01', '2020-06-01')).toEqual([])
  })

  it('is none without entries, or with one', () => {
    expect(silences()).toEqual([])
    expect(silences('2019-11-29')).toEqual([])
  })
})
