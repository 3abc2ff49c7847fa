import { expect, it } from 'vitest'
import { londonDayOf } from '../../../shared/dates/london-time.ts'
import { itemsOf, when } from '../../../shared/governance/status-item.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { kaiPeople } from '../people/kai-family.ts'
import { at } from './kai-at.ts'

const item = itemsOf('law')

it('an item knows its section, and is about nothing and needs no review unless it says so', () => {
  expect(item('missing', 'no_thing', 'Enter the thing.')).toEqual({
    code: 'no_thing',
    section: 'law',
    list: 'missing',
    words: 'Enter the thing.',
    review: false,
    recordIds: [],
  })
})

it('an item carries its day and the records it is about', () => {
  const dueOn = londonDayOf(at('2026-02-04'))
  const about = kaiPeople.slice(0, 2)

  expect(item('due', 'a_thing', 'Do it.', { review: true, dueOn, about })).toMatchObject({
    review: true,
    dueOn: '2026-02-04',
    recordIds: [recordIdOf(1), recordIdOf(2)],
  })
})

it('an item is made only when its condition holds', () => {
  const make = () => item('missing', 'no_thing', 'Enter the thing.')

  expect(when(true, make)).toEqual([make()])
  expect(
    when(false, () => {
      throw new Error('was made')
    }),
  ).toEqual([])
})
