import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { checkLaw } from '../../../../shared/governance/checks/check-law.ts'
import { aRecord } from '../../people/a-case-file.ts'
import { kaiId, kaiPeople } from '../../people/kai-family.ts'
import { aSource, codesOf } from '../a-source.ts'

const position = aRecord(103, 'legal_position', {
  person: kaiId('Kai'),
  status: 'none',
  on: '2026-02-03',
  source: 'Police',
})
const constraint = (more: object) =>
  aRecord(104, 'constraint', {
    mustNot: 'Nobody asks',
    kind: 'asking_about_report',
    askedByWords: 'Police',
    from: '2026-01-01',
    ...more,
  })
const codes = (more: object) =>
  codesOf(checkLaw(aSource([...kaiPeople, position, constraint(more)])))

describe('the law', () => {
  it('is asked for the child being assessed only', () => {
    expect(checkLaw(aSource(kaiPeople)).map(({ words }) => words)).toEqual([
      'Enter where the law stands for Kai; "No police involvement" is an answer.',
      expect.stringMatching(/^No constraint is entered: ask the police/),
    ])
    expect(checkLaw(aSource([...kaiPeople, position]))).toEqual([])
  })

  it('is asked for before any child is entered', () => {
    expect(codesOf(checkLaw(aSource([])))).toEqual(['no_legal_position', 'no_constraint'])
  })

  it('that applies only from a later day is not the position today', () => {
    const later = { ...position, body: { ...position.body, on: parseIsoDate('2026-02-05') } }

    expect(codesOf(checkLaw(aSource([...kaiPeople, later])))).toContain('no_legal_position')
  })

  it.each([
    ['investigation', undefined, ['no_constraint']],
    ['investigation', 'not_known', ['no_constraint']],
    ['investigation', 'no', []],
    ['none', undefined, []],
  ])('with the status %s and restrictions %s leaves to do: %j', (status, restrictions, left) => {
    const one = aRecord(103, 'legal_position', { ...position.body, status, restrictions })

    expect(codesOf(checkLaw(aSource([...kaiPeople, one])))).toEqual(left)
  })

  it.each([
    [{ untilOn: '2026-02-04' }, []],
    [{ untilOn: '2026-02-03' }, ['constraint_date_passed']],
    [{ untilOn: '2026-02-03', liftedOn: '2026-02-03', liftedBy: 'DC Shaw' }, []],
    [{ untilWords: 'the interview' }, []],
    [{}, ['constraint_without_end']],
    [{ kind: 'telling' }, []],
  ])('asks about a constraint with %j: %j', (more, expected) => {
    expect(codes(more)).toEqual(expected)
  })

  it('asks for review of a constraint that is past its date and still holds', () => {
    const [item] = checkLaw(
      aSource([...kaiPeople, position, constraint({ untilOn: '2026-02-03' })]),
    )

    expect(item).toMatchObject({
      list: 'due',
      review: true,
      dueOn: '2026-02-03',
      words:
        'The date of a constraint has passed (3 February 2026); enter who lifted it and when, or a new date: Nobody asks',
    })
  })
})
