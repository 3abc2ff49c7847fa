import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listYears } from '../../../../renderer/screens/chronology/list-years.ts'
import { parseVagueDate } from '../../../../shared/dates/vague-date.ts'

describe('the years of a chronology', () => {
  it('are each on the page where they begin, and what is undated comes last', () => {
    const dates = ['2019', '2019-05-01', '2020-11~', '2020-12-24', '2022-01-03', undefined]
    const happenings = dates.map((when) => ({ when: (when && parseVagueDate(when)) || undefined }))

    expect(listYears(happenings, 2)).toEqual([
      { label: '2019', page: 1 },
      { label: '2020', page: 2 },
      { label: '2022', page: 3 },
      { label: 'Undated', page: 3 },
    ])
  })

  it('lead to a page that has an event of that year, the first of them', () => {
    const years = fc.array(fc.integer({ min: 1990, max: 2026 }), { minLength: 1, maxLength: 400 })
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 50 }), (given, size) => {
        const inOrder = given.toSorted((a, b) => a - b).map(String)
        const happenings = inOrder.map((year) => ({ when: parseVagueDate(year) }))
        const places = listYears(happenings, size)

        expect(places.map(({ label }) => label)).toEqual([...new Set(inOrder)])
        for (const { label, page } of places) {
          expect(inOrder.slice((page - 1) * size, page * size)).toContain(label)
          expect(inOrder.slice(0, (page - 1) * size)).not.toContain(label)
        }
      }),
    )
  })
})
