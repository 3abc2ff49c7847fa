import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cite, evidenceAnchor, nameFindings, numberEvidence } from '../../../shared/report/cite.ts'
import {
  alleged,
  aReportSource,
  assessedRecords,
  helped,
  seen,
  urgent,
} from './sections/a-report-source.ts'

const source = aReportSource(assessedRecords)

describe('citing evidence', () => {
  it('numbers by date, what is undated last', () => {
    expect([...numberEvidence([helped, alleged, seen])]).toEqual([
      [seen.id, 1],
      [alleged.id, 2],
      [helped.id, 3],
    ])
  })

  it('gives each number a link to its line, lowest first, and nothing for what has no number', () => {
    expect(cite(source, [alleged, seen])).toEqual([
      { text: ' [' },
      { text: '1', toSection: evidenceAnchor(1) },
      { text: ', ' },
      { text: '2', toSection: evidenceAnchor(2) },
      { text: ']' },
    ])
    expect(cite({ citations: new Map() }, [alleged])).toEqual([])
  })

  const citations = new Map(Array.from({ length: 20 }, (_, index) => [`${index + 1}`, index + 1]))
  const wordsOf = (pieces: Parameters<typeof cite>[1]) =>
    cite({ citations }, pieces)
      .map(({ text }) => text)
      .join('')
  const pieces = (...numbers: readonly number[]) => numbers.map((id) => ({ id: `${id}` }))

  it('makes a stretch of three and more in a row, with a link to its first', () => {
    expect(wordsOf(pieces(12, 3, 4, 5, 6, 7, 8, 9, 3))).toBe(' [3 to 9, 12]')
    expect(wordsOf(pieces(3, 4, 6))).toBe(' [3, 4, 6]')
    expect(
      cite({ citations }, pieces(3, 4, 5)).flatMap(({ toSection }) => toSection ?? []),
    ).toEqual([evidenceAnchor(3)])
  })

  it('says beside its number of a piece that was taken back that it was, and hides none in a stretch', () => {
    const standings = (four: 'withdrawn' | 'not_substantiated' | 'alleged') => [
      ...pieces(3, 5, 6, 7),
      { id: '4', standing: four },
    ]

    expect(wordsOf(standings('withdrawn'))).toBe(' [3, 4 (withdrawn), 5 to 7]')
    expect(wordsOf(standings('not_substantiated'))).toBe(' [3, 4 (not substantiated), 5 to 7]')
    expect(wordsOf(standings('alleged'))).toBe(' [3 to 7]')
  })

  it('names every number once and no other', () => {
    const some = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1 })

    fc.assert(
      fc.property(some, (numbers) => {
        const named = wordsOf(pieces(...numbers))
          .slice(2, -1)
          .split(', ')
          .flatMap((part) => {
            const [from = 0, to = from] = part.split(' to ').map(Number)
            return Array.from({ length: to - from + 1 }, (_, index) => from + index)
          })
        expect(named).toEqual(numbers.toSorted((one, other) => one - other))
      }),
    )
  })
})

describe('naming findings', () => {
  it('leads to each, and says of what is not in the paper that it is not', () => {
    expect(nameFindings(source, [urgent.id, 'gone'])).toEqual([
      { text: 'A4 Who could be affected now', toSection: 'factor-A4' },
      { text: '; a finding that is not in this paper' },
    ])
    expect(nameFindings(source, ['gone'])).toEqual([
      { text: 'a finding that is not in this paper' },
    ])
    expect(nameFindings({ assessed: undefined }, [])).toEqual([])
  })
})
