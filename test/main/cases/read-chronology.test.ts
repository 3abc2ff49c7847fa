import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxChronologyBytes, readChronology } from '../../../main/cases/read-chronology.ts'
import { ExpectedError } from '../../../shared/errors/errors.ts'
import { kaiBytes, readKai, readText } from './a-chronology.ts'

describe('the three chronologies as they come', () => {
  it.each([
    ['school', 'UTF-8', 'commas', 5],
    ['social-care', 'UTF-8 with a byte-order mark', 'semicolons', 7],
    ['police', 'Windows-1252', 'commas', 5],
  ] as const)('%s is read as %s with %s, and no row is lost', (name, encoding, separator, rows) => {
    const file = readKai(name)

    expect([file.encoding, file.separator, file.rows.length]).toEqual([encoding, separator, rows])
    expect(file.rows.map(({ row }) => row)).toEqual(file.rows.map((_, index) => index + 1))
    expect(file.fingerprint).toMatch(/^[0-9a-f]{64}$/)
  })

  it('keeps quoted commas and quotation marks inside their cell', () => {
    const [first] = readKai('school').rows

    expect(first).toEqual({
      row: 1,
      raw: '"November 2022","Comments to two girls in Year 6 that upset them; ""not the first time"", says class teacher",Class teacher,"Spoken to; parents not told"',
      when: '2022-11',
      what: 'Comments to two girls in Year 6 that upset them; "not the first time", says class teacher',
      source: 'Northfield Academy: Class teacher',
      response: 'Spoken to; parents not told',
    })
  })

  it('reads times, and marks that only the older encoding has', () => {
    const { rows } = readKai('police')

    expect(rows[0]).toMatchObject({
      when: '2026-02-03',
      time: '14:10',
      what: 'Report created – allegation concerning Kai and Child 1',
    })
    expect(rows[3]?.what).toBe('Voluntary interview with appropriate adult; “no comment” on advice')
  })

  it('keeps the row without a date as undated, and says so', () => {
    const undated = ['school', 'social-care', 'police'].flatMap((name) =>
      readKai(name as 'school').rows.filter(({ when }) => when === undefined),
    )

    expect(undated).toEqual([
      {
        row: 3,
        raw: ',Voluntary hand-over of Kai’s phone asked for — mother’s decision awaited,Child abuse investigation team',
        what: 'Voluntary hand-over of Kai’s phone asked for — mother’s decision awaited',
        source: 'Police: Child abuse investigation team',
        problem: 'The row has no date; it is kept as undated.',
      },
    ])
  })

  it('joins the text of the row with one separator too many, so that nothing is lost', () => {
    const [first, ...others] = readKai('social-care').rows

    expect(first).toMatchObject({
      when: '2014-08',
      what: 'Domestic abuse notifications, three in the month; Kai aged 2 present at one',
      source: "Children's social care: Police notification",
      response: 'Initial assessment, no further action',
      problem: expect.stringContaining('1 separator more than the headings'),
    })
    expect(others.filter(({ problem }) => problem !== undefined)).toEqual([])
  })

  it('gives the same bytes the same fingerprint, and other bytes another', () => {
    expect(readKai('school').fingerprint).toBe(readKai('school').fingerprint)
    expect(readKai('school').fingerprint).not.toBe(readKai('police').fingerprint)
  })
})

describe('a file that is not fit', () => {
  const refusal = (bytes: Uint8Array, name = 'list.csv') => {
    try {
      readChronology(bytes, name, 'School')
    } catch (error) {
      if (error instanceof ExpectedError) return error
      throw error
    }
    throw new Error('the file was read')
  }

  it('is refused over 10 MB, by its size alone', () => {
    expect(refusal(new Uint8Array(maxChronologyBytes + 1))).toMatchObject({
      code: 'file_too_large',
      place: ['list.csv'],
    })
  })

  it('is named without its folders or marks that hide its ending', () => {
    const bytes = new Uint8Array(0)

    expect(refusal(bytes, 'C:\\Users\\someone\\list\u202E.csv').message).toMatch(
      /^list\.csv is empty/,
    )
    expect(refusal(bytes, '../../list.csv').place).toEqual(['list.csv'])
    expect(refusal(bytes, '\n').message).toMatch(/^The file is empty/)
  })
})

describe('whatever bytes come', () => {
  const refusedOrRead = (bytes: Uint8Array) => {
    try {
      const file = readChronology(bytes, 'list.csv', 'School')
      return file.rows.every((row) => row.what !== '' && row.source !== '' && row.row > 0)
    } catch (error) {
      return error instanceof ExpectedError && error.message.length > 20
    }
  }

  it('they are read or refused in words, and nothing else happens', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), refusedOrRead), { numRuns: 500 })
  })

  it('a good file with bytes changed is read or refused in words', () => {
    const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(
        fc.constantFrom('school', 'social-care', 'police'),
        fc.array(change),
        (name, changes) => {
          const bytes = Uint8Array.from(kaiBytes(name as 'school'))
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte
          return refusedOrRead(bytes)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('every cell of every row can be found again in what was read', () => {
    const cell = fc.string({ maxLength: 20, unit: 'grapheme' }).map((text) => text.trim())
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), (rows) => {
        const kept = rows.filter((cells) => cells.some((text) => text !== ''))
        const lines = rows.map((cells) => cells.map(quote).join(','))

        const { rows: read } = readText(['Date,Entry,Weather', ...lines].join('\r\n'))

        expect(read).toHaveLength(kept.length)
        for (const [index, cells] of kept.entries())
          for (const text of cells.slice(1)) expect(read[index]?.what).toContain(text)
      }),
    )
  })
})
