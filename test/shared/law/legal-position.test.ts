import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { findLegalPosition } from '../../../shared/law/legal-position.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'
import { kaiId } from '../people/kai-family.ts'

const position = (number: number, on: string, person: 'Kai' | 'Mia' = 'Kai') =>
  aRecord(number, 'legal_position', {
    person: kaiId(person),
    status: 'investigation',
    on,
    source: 'Police',
  })
const february = position(101, '2026-02-03')
const may = position(102, '2026-05-06')
const file = aCaseFile(may, position(103, '2026-01-01', 'Mia'), february)
const on = (day: string) => findLegalPosition(file, kaiId('Kai'), parseIsoDate(day))

describe('the legal position on a day', () => {
  it('is the latest that is not after it; what comes later is named as later', () => {
    expect(on('2026-02-04')).toEqual({ current: february, earlier: [], later: [may] })
    expect(on('2026-05-06')).toEqual({ current: may, earlier: [february], later: [] })
  })

  it('is nothing before the first entry applies', () => {
    expect(on('2026-02-02')).toEqual({ current: undefined, earlier: [], later: [february, may] })
  })

  it('of two entries from one day is the one made last', () => {
    const again = { ...position(104, '2026-02-03'), createdAt: '2026-02-05T09:00:00.000Z' }
    const both = aCaseFile(again as typeof february, february)

    expect(findLegalPosition(both, kaiId('Kai'), parseIsoDate('2026-02-10'))).toEqual({
      current: again,
      earlier: [february],
      later: [],
    })
  })
})
