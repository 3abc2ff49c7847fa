import { describe, expect, it } from 'vitest'
import { readRows } from '../../../shared/chronology/read-rows.ts'

const headings = ['Date', 'Entry', 'Recorded by', 'Action taken']
const read = (cells: readonly string[], over = headings, separator = ',') =>
  readRows(
    { headings: over, rows: [{ cells, raw: cells.join(separator) }], separator },
    'School',
  )[0]

describe('one row', () => {
  it('is read by the meaning of its headings', () => {
    expect(read(['03/02/2026', 'Fight', 'Head', 'Letter'])).toEqual({
      row: 1,
      raw: '03/02/2026,Fight,Head,Letter',
      when: '2026-02-03',
      what: 'Fight',
      source: 'School: Head',
      response: 'Letter',
    })
  })

  it('has the agency as its source when nobody is named', () => {
    expect(read(['03/02/2026', 'Fight', ' ', ''])?.source).toBe('School')
  })

  it('keeps what stands under a heading nobody knows, under that heading', () => {
    expect(read(['03/02/2026', 'Fight', 'wet', ''], ['Date', 'Entry', 'Weather', ''])?.what).toBe(
      'Fight. Weather: wet',
    )
  })

  it('takes a time from its own column', () => {
    const columns = ['Date', 'Time', 'Entry']

    expect(read(['03/02/2026', '2:10pm', 'Fight'], columns)).toMatchObject({
      when: '2026-02-03',
      time: '14:10',
      what: 'Fight',
    })
    expect(read(['03/02/2026', 'after lunch', 'Fight'], columns)).toMatchObject({
      when: '2026-02-03',
      what: 'Fight. Time: after lunch',
    })
    expect(read(['', '2:10pm', 'Fight'], columns)?.what).toBe('Fight. Time: 2:10pm')
  })
})

describe('a row that is odd', () => {
  it.each([
    [['', 'Fight', '', ''], 'Fight', 'The row has no date; it is kept as undated.'],
    [
      ['last summer', 'Fight', '', ''],
      'Fight. Date as given: last summer',
      'The date could not be read; the row is kept as undated.',
    ],
    [['31/02/2026', 'Fight', '', ''], 'Fight. Date as given: 31/02/2026', /could not be read/],
    [['03/02/2026', '', 'Head', ''], 'The row has no text', 'The row has no text.'],
    [['03/02/2026', 'Fight'], 'Fight', 'The row has 2 cells where the headings have 4.'],
  ])('is kept with what is odd in words: %j', (cells, what, problem) => {
    expect(read(cells)).toMatchObject({ what, problem: expect.stringMatching(problem) })
  })

  it.each([
    [
      ['2014-08', 'three', ' two more', 'Head', 'Letter'],
      'three, two more',
      'School: Head',
      'Letter',
    ],
    [
      ['2014-08', 'three', 'two more', 'Head', 'Letter'],
      'three,two more',
      'School: Head',
      'Letter',
    ],
    [
      ['2014-08', 'three', 'Head', 'Letter', ' and a call'],
      'three',
      'School: Head',
      'Letter, and a call',
    ],
    [['2014-08', 'a', ' b', ' c', 'Head', 'Letter'], 'a, b, c', 'School: Head', 'Letter'],
  ])(
    'has its text joined where a separator too many cut it: %j',
    (cells, what, source, response) => {
      expect(read(cells)).toMatchObject({
        what,
        source,
        response,
        problem: expect.stringMatching(/joined/),
      })
    },
  )

  it('is not odd for empty cells after the last heading', () => {
    expect(read(['2014-08', 'three', 'Head', 'Letter', '', ' '])?.problem).toBeUndefined()
  })

  it('has too long a text cut with a word about it, never in the middle of a character', () => {
    const row = read(['2014-08', `${'x'.repeat(3998)}😀😀`, 'Head', ''])

    expect(row?.what).toBe(`${'x'.repeat(3998)}…`)
    expect(row?.problem).toMatch(/was cut; the row as it came is whole/)
    expect(row?.raw).toContain('😀😀')
  })

  it('has a source on one line', () => {
    expect(read(['2014-08', 'three', 'Head\r\nof Year', ''])?.source).toBe('School: Head of Year')
  })
})

it('counts rows from 1 under the headings', () => {
  const rows = ['a', 'b'].map((what) => ({ cells: ['2020', what, '', ''], raw: what }))

  expect(readRows({ headings, rows, separator: ',' }, 'School').map(({ row }) => row)).toEqual([
    1, 2,
  ])
})
