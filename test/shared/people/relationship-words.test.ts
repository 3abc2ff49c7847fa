import { describe, expect, it } from 'vitest'
import { relationshipOptions } from '../../../shared/case/vocabularies.ts'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { parseVagueDate } from '../../../shared/dates/vague-date.ts'
import {
  listRelationshipsOf,
  wordRelationship,
  wordSpell,
} from '../../../shared/people/relationship-words.ts'
import { aCaseFile, aRecord } from './a-case-file.ts'
import { kaiFamily, kaiId, kaiTies } from './kai-family.ts'

const file = aCaseFile(...kaiFamily)
const today = parseIsoDate('2026-02-04')

describe('a relationship in words', () => {
  it('says what was when it has ended, and how it is between them', () => {
    expect(kaiTies.map((one) => wordRelationship(file, one, today))).toEqual([
      'Dana was married to Marcus, 2010 to 2014; hostile',
      'Dana was the partner of Nadia, 2015 to 2018; cut off',
      'Dana is the partner of Lee, since 2018; strained',
      'Dana is the parent of Kai; close',
      'Marcus is the parent of Kai; distant',
      'Dana is the parent of Baby',
      'Lee is the parent of Baby',
      'Ruth is the grandparent of Kai; close',
    ])
  })

  it('has words for every kind of tie, and leaves out a quality that is not known', () => {
    const words = relationshipOptions.map(({ value }, index) =>
      wordRelationship(
        file,
        aRecord(200 + index, 'relationship', {
          first: kaiId('Ruth'),
          kind: value,
          second: kaiId('Kai'),
          quality: 'not_known',
        }),
        today,
      ),
    )

    expect(words).toHaveLength(15)
    for (const one of words) expect(one).toMatch(/^Ruth is .* Kai$/)
  })

  it('is found from either side', () => {
    expect(listRelationshipsOf(file, kaiId('Kai'))).toHaveLength(3)
    expect(listRelationshipsOf(file, kaiId('Nadia'))).toHaveLength(1)
    expect(listRelationshipsOf(file, kaiId('Theo'))).toEqual([])
  })
})

describe('a stretch of time in words', () => {
  it.each([
    ['2010', '2014', '2010 to 2014'],
    ['2018', undefined, 'since 2018'],
    ['2018~', undefined, 'from about 2018'],
    [undefined, '2024-03~', 'until about March 2024'],
    [undefined, undefined, undefined],
  ])('%s to %s is %s', (from, to, words) => {
    const vague = (text: string | undefined) =>
      text === undefined ? undefined : parseVagueDate(text)

    expect(wordSpell(vague(from), vague(to))).toBe(words)
  })
})
