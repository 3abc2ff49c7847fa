import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../../shared/case/nouns.ts'
import { checkChild, checkPeople } from '../../../../shared/governance/checks/check-people.ts'
import { aRecord } from '../../people/a-case-file.ts'
import { kaiFamily, kaiId, kaiPeople } from '../../people/kai-family.ts'
import { aSource, codesOf } from '../a-source.ts'
import { at } from '../kai-at.ts'

const person = (name: string, role: string, more: object = {}) =>
  aRecord(108, 'person', { name, role, lifeStatus: 'living', ...more })
const words = (code: string, records: readonly CaseRecord[], now?: ReturnType<typeof at>) =>
  checkPeople(aSource(records, now))
    .filter((item) => item.code === code)
    .map((item) => item.words)

describe('the child', () => {
  it('is asked for, and then when the child was born', () => {
    expect(codesOf(checkChild(aSource([])))).toEqual(['no_child'])
    expect(codesOf(checkChild(aSource([person('Sam', 'child_assessed')])))).toEqual([
      'no_birth_date',
    ])
    expect(checkChild(aSource(kaiPeople))).toEqual([])
  })
})

describe('the homes', () => {
  it('are asked for, and then where each child lives, except a child who was harmed or a friend', () => {
    const sam = person('Sam', 'sibling', { born: '2015' })
    const pat = person('Pat', 'peer', { born: '2015' })

    expect(words('no_home', kaiPeople)).toHaveLength(1)
    expect(words('child_without_home', kaiFamily)).toEqual([])
    expect(words('child_without_home', [...kaiFamily, sam])).toEqual(['Enter where Sam lives.'])
    expect(words('child_without_home', [...kaiFamily, pat])).toEqual([])
  })
})

describe('a birth', () => {
  it('is asked about once its date has passed', () => {
    expect(words('birth_due', kaiFamily, at('2026-05-31'))).toEqual([])
    expect(words('birth_due', kaiFamily, at('2026-06-01'))).toEqual([
      'Baby was due in May 2026: record the birth, or what happened.',
    ])
  })
})

describe('a child who was harmed', () => {
  it('needs an entry of who knows who it is', () => {
    expect(words('identity_known_to_nobody', kaiFamily)).toEqual([])
    expect(
      words('identity_known_to_nobody', [...kaiFamily, person('Child 2', 'child_harmed')]),
    ).toEqual(['Enter who already knows who Child 2 is.'])
  })
})

describe('who has been told', () => {
  const entry = (number: number, told: string, what: string) =>
    aRecord(number, 'informed', { who: kaiId('Marcus'), told, what })

  it('is asked of everybody who holds parental responsibility', () => {
    expect(words('told_or_not', kaiFamily)).toEqual([
      'Enter whether Dana, who holds parental responsibility, has been told.',
      'Enter whether Marcus, who holds parental responsibility, has been told.',
    ])
    expect(words('told_or_not', [...kaiFamily, entry(110, 'not_told', 'The report')])).toHaveLength(
      1,
    )
  })

  it('stays open until the same person is told the same, or more', () => {
    const waiting = [...kaiFamily, entry(110, 'not_told', 'The report')]

    expect(words('not_told', waiting)).toEqual(['Marcus has not been told yet: The report'])
    expect(words('not_told', [...waiting, entry(111, 'told', 'The plan')])).toHaveLength(1)
    expect(words('not_told', [...waiting, entry(111, 'told', 'The plan, and the report')])).toEqual(
      [],
    )
    expect(words('not_told', [...waiting, entry(109, 'told', 'The report')])).toHaveLength(1)
  })
})
