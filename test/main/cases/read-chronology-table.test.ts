import { describe, expect, it } from 'vitest'
import { chronologyLimits, readChronologyTable } from '../../../main/cases/read-chronology-table.ts'

const read = (text: string) => readChronologyTable(text, 'list.csv')
const { rows: mostRows, cells: mostCells, rowChars } = chronologyLimits

describe('the separator', () => {
  it.each([
    ['Date,Entry\n1,2', ','],
    ['date;event;source\n1;2;3', ';'],
    ['Date\tEntry\n1\t2', '\t'],
    ['"Date, or month";Event\n1;2', ';'],
    ['Event\nonly one column, with a comma', ','],
    ['\n\nDate, if known;Entry;Source\n', ';'],
  ])('of %j is %j', (text, separator) => {
    expect(read(text).separator).toBe(separator)
  })
})

describe('the rows', () => {
  it.each(['\n', '\r\n', '\r'])('end with any line break: %j', (end) => {
    const table = read(['Date,Entry', '1,one', '2,two', ''].join(end))

    expect(table.rows).toEqual([
      { cells: ['1', 'one'], raw: '1,one' },
      { cells: ['2', 'two'], raw: '2,two' },
    ])
  })

  it('keep a quoted separator and a quoted line break inside their cell', () => {
    const table = read('Date,Entry\n1,"one, and\ntwo"')

    expect(table.rows).toEqual([{ cells: ['1', 'one, and\ntwo'], raw: '1,"one, and\ntwo"' }])
  })

  it('keep a quotation mark that stands in the middle of a text', () => {
    expect(read('Date,Entry\n1,he said "no" and left').rows[0]?.cells).toEqual([
      '1',
      'he said "no" and left',
    ])
  })

  it('are left out only when they hold nothing at all', () => {
    expect(read('Date,Entry\n,\n\n1,\n,two\n').rows.map(({ cells }) => cells)).toEqual([
      ['1', ''],
      ['', 'two'],
    ])
  })

  it.each([',\n', '\n', ' , \r\n', '"",\n'])(
    'are all there however many that hold nothing stand between: %j',
    (empty) => {
      const table = read(`Date,Entry\n1,one\n${empty.repeat(mostRows * 2 + 5)}2,two\n`)

      expect(table.rows.map(({ cells }) => cells)).toEqual([
        ['1', 'one'],
        ['2', 'two'],
      ])
    },
  )

  it('may be none: a heading row alone is a list with nothing in it', () => {
    expect(read('Date,Entry\n')).toMatchObject({ headings: ['Date', 'Entry'], rows: [] })
  })
})

describe('a table that cannot be read', () => {
  const wide = (cells: number) => `1,one${',x'.repeat(cells - 2)}`
  const long = (chars: number) => `1,${'x'.repeat(chars - 2)}`

  it.each([
    [
      'no heading row',
      '03/02/2026,Something happened\n',
      'no_heading_row',
      /first row of list\.csv/,
    ],
    [
      'no column for what happened',
      'Date,Weather\n1,2\n',
      'no_heading_row',
      /such as: Date, Entry/,
    ],
    ['an open quotation mark', 'Date,Entry\n1,"one\n2,two\n', 'quote_not_closed', /never closed/],
    [
      'too many cells',
      `Date,Entry\n1,one\n${wide(mostCells + 1)}\n`,
      'too_many_cells',
      /^Row 2 of/,
    ],
    ['too long a row', `Date,Entry\n1,one\n${long(rowChars + 1)}\n`, 'row_too_long', /^Row 2 of/],
    [
      'a row that never ends',
      `Date,Entry\n1,${'x'.repeat(rowChars * 5)}`,
      'row_too_long',
      /list\.csv/,
    ],
    [
      'too many rows',
      `Date,Entry\n${'1,one\n'.repeat(mostRows + 1)}`,
      'too_many_rows',
      /20000 rows/,
    ],
  ])('names the file and says what to do: %s', (_, text, code, words) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }))
    expect(() => read(text)).toThrow(words)
  })

  it('is read up to the limits themselves', () => {
    expect(read(`Date,Entry\n${'1,one\n'.repeat(mostRows)}`).rows).toHaveLength(mostRows)
    expect(read(`Date,Entry\n${wide(mostCells)}`).rows[0]?.cells).toHaveLength(mostCells)
    expect(read(`Date,Entry\n${long(rowChars)}`).rows[0]?.raw).toHaveLength(rowChars)
  })
})
