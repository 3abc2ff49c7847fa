import { describe, expect, it } from 'vitest'
import { joinNames, listIdentityKnowledge } from '../../../shared/people/who-knows-identity.ts'
import { aCaseFile, aRecord } from './a-case-file.ts'
import { kaiFamily } from './kai-family.ts'

describe('who knows who a child who was harmed is', () => {
  it('is listed by name, with from whom it is withheld', () => {
    const [known, ...others] = listIdentityKnowledge(aCaseFile(...kaiFamily))

    expect(others).toEqual([])
    expect(known).toMatchObject({
      knownTo: ['Dana', 'Ruth'],
      withheldFrom: "Everyone else in Kai's family; asked for by the family of Child 1",
      words: 'Who Child 1 is, is known to Dana and Ruth only, as far as recorded.',
    })
  })

  it('is said to be nobody when nobody was recorded', () => {
    const child = aRecord(1, 'person', {
      name: 'Child 2',
      role: 'child_harmed',
      lifeStatus: 'living',
    })

    expect(listIdentityKnowledge(aCaseFile(child))).toMatchObject([
      { knownTo: [], words: 'Nobody has been recorded as knowing who Child 2 is.' },
    ])
  })
})

it.each([
  [[], ''],
  [['Dana'], 'Dana'],
  [['Dana', 'Ruth'], 'Dana and Ruth'],
  [['Dana', 'Ruth', 'Lee'], 'Dana, Ruth and Lee'],
])('joins %j as they are read out', (names, words) => {
  expect(joinNames(names)).toBe(words)
})
