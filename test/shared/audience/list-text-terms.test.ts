import { describe, expect, it } from 'vitest'
import { listTextTerms } from '../../../shared/audience/list-text-terms.ts'
import { aRecord } from '../people/a-case-file.ts'

const event = (body: object) =>
  listTextTerms(aRecord(1, 'event', { what: 'Left', source: 'School', ...body }))

describe('what a record says', () => {
  it('is each sentence of its own words, with the box it stands in', () => {
    expect(event({ what: 'They met at the club. Both left!', response: 'Calls made' })).toEqual([
      { box: 'event.what', term: 'They met at the club.' },
      { box: 'event.response', term: 'Calls made' },
    ])
  })

  it.each([
    ['one word', { what: 'Zephyrine' }],
    ['who said it, in words that fit anybody', { source: 'Class teacher' }],
    ['the words of a choice', { what: 'No further action' }],
    ['what the app wrote itself', { importProblem: 'The row has no date; it is kept as undated.' }],
  ])('is not %s', (_, body) => {
    expect(event(body)).toEqual([])
  })

  it('is a line that holds a name or a number', () => {
    expect(event({ source: 'Neighbour at number 14' }).map(({ term }) => term)).toEqual([
      'Neighbour at number 14',
    ])
    expect(event({ source: 'Call from Quibble' }).map(({ term }) => term)).toEqual([
      'Call from Quibble',
    ])
  })
})
