import { describe, expect, it } from 'vitest'
import type {
  ChronologyFile,
  EventPointer,
  PairSuggestion,
} from '../../../shared/chronology/preview.ts'
import { suggestPairs, suggestUndecidedPairs } from '../../../shared/chronology/suggest-pairs.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { readKai, readText } from '../../main/cases/a-chronology.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'

const kai = (['school', 'social-care', 'police'] as const).map(readKai)

/** Every pair as "agency date | agency date", by what is suggested. */
function words(files: readonly ChronologyFile[], pairs: readonly PairSuggestion[]) {
  const name = (pointer: EventPointer) => {
    if ('eventId' in pointer) return `case ${Number(pointer.eventId.slice(-6))}`
    const file = files[pointer.file]
    const row = file?.rows[pointer.row - 1]
    return `${file?.agency} ${row?.when}`
  }
  const said = pairs.map(({ first, second, suggested }) => {
    const two = [name(first), name(second)]
    // Which of two tellings of one thing comes first means nothing; an answer comes after what it answers.
    return `${suggested}: ${(suggested === 'same' ? two.sort() : two).join(' | ')}`
  })
  return said.sort()
}

const expectedOfKai = [
  "answers: Northfield Academy 2022-11 | Children's social care 2022-12-05",
  "answers: Northfield Academy 2024-05-17 | Children's social care 2024-05-20",
  "same: Children's social care 2026-02-03 | Northfield Academy 2026-02-03",
  "same: Children's social care 2026-02-04 | Police 2026-02-04",
]

describe('the three chronologies of the fictional case', () => {
  it('raise exactly the questions that an independent reader expects: none missed, none invented', () => {
    expect(words(kai, suggestPairs(kai, []))).toEqual(expectedOfKai)
  })

  it('raise the same questions whatever the order of the files', () => {
    const turned = kai.toReversed()

    expect(words(turned, suggestPairs(turned, []))).toEqual(expectedOfKai)
  })

  it('raise the same questions one by one, against events already in the case', () => {
    const [school, care, police] = kai
    if (!school || !care || !police) throw new Error('three files are read')
    const stored = [school, care].flatMap((file, index) =>
      file.rows.map(({ row, when, what, source }) =>
        aRecord(100 * (index + 1) + row, 'event', {
          what,
          source,
          ...(when && { when }),
          importedFrom: recordIdOf(index + 1),
        }),
      ),
    )

    expect(words([police], suggestPairs([police], stored))).toEqual([
      'same: Police 2026-02-04 | case 207',
    ])
    expect(words([], suggestUndecidedPairs(aCaseFile(...stored)))).toEqual([
      'answers: case 101 | case 204',
      'answers: case 102 | case 205',
      'same: case 105 | case 206',
    ])
  })

  it('raise no question twice that a person has decided, whichever way round', () => {
    const event = (number: number, from: number, what: string) =>
      aRecord(number, 'event', {
        what,
        source: `Agency ${from}`,
        when: '2026-02-04',
        importedFrom: recordIdOf(from),
      })
    const events = [
      event(11, 1, 'Strategy discussion held'),
      event(12, 2, 'Strategy discussion held'),
    ]
    const decided = aRecord(21, 'chronology_link', {
      first: recordIdOf(12),
      second: recordIdOf(11),
      decision: 'different',
    })

    expect(suggestUndecidedPairs(aCaseFile(...events))).toHaveLength(1)
    expect(suggestUndecidedPairs(aCaseFile(...events, decided))).toEqual([])
  })
})

describe('two lists', () => {
  const school = (...rows: readonly string[]) =>
    readText(`Date,Entry\n${rows.join('\n')}`, 'School')
  const police = (...rows: readonly string[]) =>
    readText(`Date,Entry\n${rows.join('\n')}`, 'Police')
  const pairs = (...files: readonly ChronologyFile[]) =>
    suggestPairs(files, []).map(({ suggested, first, second }) => {
      const row = (pointer: EventPointer) => ('row' in pointer ? pointer.row : 0)
      return [suggested, row(first), row(second)]
    })

  it.each([
    [
      'one word in common is not enough',
      '03/02/2026,Fight in the canteen',
      '03/02/2026,Fight over a bicycle outside',
      0,
    ],
    [
      'two words on one day are',
      '03/02/2026,Fight in the canteen at noon',
      '03/02/2026,Canteen fight',
      1,
    ],
    [
      'the same words a month apart are not',
      '03/02/2026,Canteen fight',
      '03/03/2026,Canteen fight',
      0,
    ],
    [
      'a day apart, the same story is',
      '03/02/2026,Bicycle taken from shed',
      '04/02/2026,Bicycle taken from a shed',
      1,
    ],
    ['a day apart, half a story is not', '03/02/2026,Canteen fight', '04/02/2026,Canteen fight', 0],
    [
      'a month that holds the day can be',
      'February 2026,Bicycle taken',
      '04/02/2026,Bicycle taken',
      1,
    ],
    ['a year says too little', '2026,Bicycle taken', '04/02/2026,Bicycle taken', 0],
    ['undated rows are never paired', ',Bicycle taken', ',Bicycle taken', 0],
    [
      'empty words make no pair',
      '03/02/2026,School told police',
      '03/02/2026,School told police',
      0,
    ],
  ])('%s', (_, one, other, count) => {
    expect(pairs(school(one), police(other))).toHaveLength(count)
  })

  it('of one agency are compared only for the very same row, as in a list brought in again', () => {
    const first = school('03/02/2026,Bicycle taken from shed', '04/02/2026,Canteen fight')
    const again = school('03/02/2026,Bicycle taken from shed', '05/02/2026,Canteen fight')

    expect(pairs(first, again)).toEqual([['same', 1, 1]])
  })

  it('pair nothing inside one file', () => {
    expect(pairs(school('03/02/2026,Canteen fight', '03/02/2026,Canteen fight'))).toEqual([])
  })

  it('raise one question for one happening, the most alike', () => {
    const told = school('03/02/2026,Fight in canteen over lunch money')
    const both = police('03/02/2026,Canteen fight', '03/02/2026,Fight in canteen over lunch money')

    expect(pairs(told, both)).toEqual([['same', 1, 2]])
  })

  it('see a contact after an event as its answer, within four weeks', () => {
    const event = school('03/02/2026,Bicycle taken from shed')

    expect(pairs(event, police('05/02/2026,Call from school about bicycle shed'))).toEqual([
      ['answers', 1, 1],
    ])
    expect(pairs(event, police('03/02/2026,Call from school about bicycle shed'))).toEqual([
      ['answers', 1, 1],
    ])
    expect(pairs(event, police('04/03/2026,Call from school about bicycle shed'))).toEqual([])
    expect(pairs(event, police('02/02/2026,Call from school about bicycle shed'))).toEqual([])
  })

  it('let one contact answer several events', () => {
    const events = school('03/02/2026,Bicycle taken from shed', '04/02/2026,Shed and bicycle burnt')

    expect(pairs(events, police('05/02/2026,Call from school about bicycle shed'))).toEqual([
      ['answers', 1, 1],
      ['answers', 2, 1],
    ])
  })

  it('do not take a name for a happening when the people are known', () => {
    const one = school('03/02/2026,Kai and Alex Poole late')
    const other = police('03/02/2026,Kai and Alex Poole seen')

    expect(suggestPairs([one, other], [])).toHaveLength(1)
    expect(suggestPairs([one, other], [], ['Kai', 'Alex Poole'])).toEqual([])
  })

  it('of any size raise no more questions than a person could be asked', () => {
    const same = Array.from({ length: 5000 }, () => '03/02/2026,Bicycle taken from the shed')

    const found = pairs(school(...same), police(...same))

    expect(found).toHaveLength(2000)
    expect(new Set(found.map(([, first]) => first)).size).toBeGreaterThan(1)
  })
})
