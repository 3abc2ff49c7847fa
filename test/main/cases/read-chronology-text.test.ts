import { describe, expect, it } from 'vitest'
import { readChronologyText } from '../../../main/cases/read-chronology-text.ts'
import { ExpectedError } from '../../../shared/errors/errors.ts'

const read = (...bytes: number[]) => readChronologyText(Uint8Array.from(bytes), 'list.csv')
const utf8 = (text: string) => [...new TextEncoder().encode(text)]

describe('the encoding of a chronology', () => {
  it('is UTF-8 when the bytes are', () => {
    expect(read(...utf8('Zoë'))).toEqual({ text: 'Zoë', encoding: 'UTF-8' })
  })

  it('is UTF-8 with a mark, which is not part of the text', () => {
    expect(read(0xef, 0xbb, 0xbf, ...utf8('Date'))).toEqual({
      text: 'Date',
      encoding: 'UTF-8 with a byte-order mark',
    })
  })

  it('is Windows-1252 when it cannot be UTF-8: dashes, curly marks and the euro come out right', () => {
    expect(read(0x91, 0x96, 0x92, 0x80, 0xe9)).toEqual({ text: '‘–’€é', encoding: 'Windows-1252' })
  })

  it('is UTF-16 when it says so, as a spreadsheet saves "Unicode text"', () => {
    expect(read(0xff, 0xfe, 0x44, 0x00, 0xeb, 0x00)).toEqual({ text: 'Dë', encoding: 'UTF-16' })
    expect(read(0xfe, 0xff, 0x00, 0x44, 0x00, 0xeb)).toEqual({ text: 'Dë', encoding: 'UTF-16' })
  })
})

describe('what is not a text', () => {
  it.each([
    ['a workbook renamed', [0x50, 0x4b, 0x03, 0x04, 1, 2], 'not_a_table', /workbook/],
    ['an old workbook renamed', [0xd0, 0xcf, 0x11, 0xe0, 1], 'not_a_table', /workbook/],
    ['a PDF renamed', utf8('%PDF-1.7'), 'not_a_table', /PDF/],
    ['zero bytes inside', [...utf8('Date,Entry\n'), 0, 65], 'not_a_table', /not a text file/],
    ['nothing', [], 'empty_file', /empty/],
    ['white space', utf8(' \r\n\t\n'), 'empty_file', /empty/],
    ['only a mark', [0xef, 0xbb, 0xbf], 'empty_file', /empty/],
  ])('is refused with what to do: %s', (_, bytes, code, words) => {
    const act = () => read(...bytes)

    expect(act).toThrow(ExpectedError)
    expect(act).toThrow(words)
    expect(act).toThrow(expect.objectContaining({ code, place: ['list.csv'] }))
  })
})
