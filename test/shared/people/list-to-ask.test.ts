import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { listToAsk } from '../../../shared/people/list-to-ask.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { aCaseFile, aRecord } from './a-case-file.ts'

const today = parseIsoDate('2026-03-16')

const aPerson = (number: number, role: string, more: object = {}) =>
  aRecord(number, 'person', { name: `Person ${number}`, role, lifeStatus: 'living', ...more })
const anAgreement = (number: number, person: number, on: string) =>
  aRecord(number, 'agreement', { person: recordIdOf(person), on, answer: 'agreed' })

describe('who is told and asked before the sessions', () => {
  it('is the child first, then every living carer and whoever else is responsible', () => {
    const file = aCaseFile(
      aPerson(1, 'parent'),
      aPerson(2, 'parent', { lifeStatus: 'deceased' }),
      aPerson(3, 'grandparent', { parentalResponsibility: 'yes' }),
      aPerson(4, 'relative'),
      aPerson(5, 'child_assessed'),
      aPerson(6, 'sibling'),
    )

    const asked = listToAsk(file, today).map(({ person }) => person.id)

    expect(asked).toEqual([5, 1, 3].map(recordIdOf))
  })

  it('keeps whoever was asked all the same, the newest word first, the later written of one day too', () => {
    const file = aCaseFile(
      aPerson(1, 'relative'),
      anAgreement(11, 1, '2026-02-20'),
      anAgreement(12, 1, '2026-03-01'),
      anAgreement(13, 1, '2026-03-01'),
    )

    const [one] = listToAsk(file, today)

    expect(one?.agreements.map(({ id }) => id)).toEqual([13, 12, 11].map(recordIdOf))
  })

  it('keeps somebody who was not asked, with nothing recorded', () => {
    const file = aCaseFile(aPerson(1, 'child_assessed'))

    expect(listToAsk(file, today)).toMatchObject([{ agreements: [] }])
  })
})
