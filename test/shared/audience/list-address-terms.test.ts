import { describe, expect, it } from 'vitest'
import { listAddressTerms } from '../../../shared/audience/list-address-terms.ts'

describe('what a withheld address is found by', () => {
  it.each([
    ['Rose Cottage, Mill Lane, BD1 1AA', ['Rose Cottage', 'Mill Lane', 'BD1 1AA']],
    [
      '41 Quillfeather Walk, Northfield, ZZ9 4QW',
      ['41 Quillfeather Walk', 'ZZ9 4QW', 'Quillfeather Walk', '41 Quillfeather'],
    ],
    ['12\nMill Lane', ['12 Mill Lane', 'Mill Lane', '12 Mill']],
    ['Flat 2 14a Mill Lane', ['14a Mill', 'Mill Lane']],
    ['Flat 2, The Maltings, Quilltown, ZZ1 1AA', ['Flat 2', 'The Maltings', 'ZZ1 1AA']],
    ['The Maltings, Quilltown ZZ1 1AA', ['The Maltings', 'Quilltown ZZ1 1AA', 'ZZ1 1AA']],
    ['The Maltings', ['The Maltings']],
  ])('is whole, and by each line that leads to the door: %s', (address, terms) => {
    const found = new Set(listAddressTerms(address))

    expect(found).toEqual(new Set([address, ...terms]))
  })

  it('is never the town, a number or a kind of home alone', () => {
    const found = listAddressTerms('12, Mill Lane, Quilltown, West Quillshire, ZZ1 1AA')

    for (const word of ['12', 'Quilltown', 'West Quillshire', 'Lane', 'Mill'])
      expect(found).not.toContain(word)
  })
})
