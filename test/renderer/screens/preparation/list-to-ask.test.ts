import { describe, expect, it } from 'vitest'
import { listToAsk } from '../../../../renderer/screens/preparation/list-to-ask.ts'
import type { Body } from '../../../../shared/case/nouns.ts'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { aRecord } from '../a-record.ts'

const today = parseIsoDate('2026-03-16')

function aPerson(id: string, body: Partial<Body<'person'>>) {
  return aRecord('person', id, { name: id, role: 'other', lifeStatus: 'living', ...body })
}

function anAgreement(id: string, person: string, on: string) {
  const body = { person, on: parseIsoDate(on), answer: 'agreed' }
  // The id is a plain word.
  return aRecord('agreement', id, body as unknown as Body<'agreement'>)
}

describe('who is told and asked before the sessions', () => {
  it('is the child first, then every living carer and whoever else is responsible', () => {
    const records = [
      aPerson('mother', { role: 'parent' }),
      aPerson('late father', { role: 'parent', lifeStatus: 'deceased' }),
      aPerson('gran', { role: 'grandparent', parentalResponsibility: 'yes' }),
      aPerson('uncle', { role: 'relative' }),
      aPerson('child', { role: 'child_assessed' }),
      aPerson('sister', { role: 'sibling' }),
    ]

    const asked = listToAsk({ records }, today).map(({ person }) => person.id)

    expect(asked).toEqual(['child', 'mother', 'gran'])
  })

  it('keeps whoever was asked all the same, the newest word first', () => {
    const records = [
      aPerson('uncle', { role: 'relative' }),
      anAgreement('first', 'uncle', '2026-02-20'),
      anAgreement('second', 'uncle', '2026-03-01'),
    ]

    const [one] = listToAsk({ records }, today)

    expect(one?.agreements.map(({ id }) => id)).toEqual(['second', 'first'])
  })

  it('keeps somebody who was not asked, with nothing recorded', () => {
    const records = [aPerson('child', { role: 'child_assessed' })]

    expect(listToAsk({ records }, today)).toMatchObject([{ agreements: [] }])
  })
})
