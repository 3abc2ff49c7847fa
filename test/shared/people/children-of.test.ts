import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { listChildren, whyChild } from '../../../shared/people/children-of.ts'
import { aCaseFile, aRecord } from './a-case-file.ts'
import { kaiFamily } from './kai-family.ts'

const today = parseIsoDate('2026-02-04')
const why = (body: object, on = today) =>
  whyChild(
    aRecord(1, 'person', { name: 'Sam', role: 'relative', lifeStatus: 'living', ...body }),
    on,
  )

describe('the children of a case', () => {
  it('are all of them: born, unborn, and known by code and age only', () => {
    const children = listChildren(aCaseFile(...kaiFamily), today)

    expect(children.map(({ person, because }) => `${person.body.name}: ${because}`)).toEqual([
      'Kai: age',
      'Mia: age',
      'Baby: unborn',
      'Eli: age',
      'Theo: age',
      'Child 1: age_as_given',
    ])
  })

  it.each([
    [{ born: '2008-02-05' }, 'age'],
    [{ born: '2008-02-04' }, undefined],
    [{ born: '2008' }, 'perhaps_age'],
    [{ born: '2008-02' }, 'perhaps_age'],
    [{ born: '2007' }, undefined],
    [{ born: '2026-05-01' }, 'age'],
    [{ ageAsGiven: 'aged 17' }, 'age_as_given'],
    [{ ageAsGiven: '18' }, undefined],
    [{ ageAsGiven: '20 months' }, 'age_as_given'],
    [{ ageAsGiven: 'primary school age', role: 'sibling' }, 'perhaps_role'],
    [{ role: 'sibling' }, 'perhaps_role'],
    [{ role: 'peer' }, 'perhaps_role'],
    [{ role: 'child_assessed' }, 'role'],
    [{ role: 'child_harmed' }, 'role'],
    [{ role: 'parent' }, undefined],
    [{ role: 'sibling', born: '1990' }, undefined],
    [{ role: 'sibling', lifeStatus: 'deceased', born: '2020' }, undefined],
    [{ lifeStatus: 'unborn' }, 'unborn'],
  ])('are told by age, else by what they are: %j', (body, because) => {
    expect(why(body)).toBe(because)
  })
})
