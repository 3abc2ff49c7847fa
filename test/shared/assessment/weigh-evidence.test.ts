import { describe, expect, it } from 'vitest'
import {
  countSources,
  isContested,
  isDiscounted,
} from '../../../shared/assessment/weigh-evidence.ts'
import { standings } from '../../../shared/case/record.ts'
import { kaiId } from '../people/kai-family.ts'
import { aPiece } from './an-assessment.ts'

describe('how far evidence carries', () => {
  it('is contested unless it is established or accepted', () => {
    expect(standings.filter(isContested)).toEqual(['alleged', 'not_substantiated', 'withdrawn'])
    expect(standings.filter(isDiscounted)).toEqual(['not_substantiated', 'withdrawn'])
  })

  it('counts one person once, whatever they were called', () => {
    const from = kaiId('Dana')

    expect(countSources([])).toBe(0)
    expect(
      countSources([aPiece(1, { from, source: 'Mother' }), aPiece(2, { from, source: 'Dana' })]),
    ).toBe(1)
    expect(countSources([aPiece(1, { from }), aPiece(2, { from: kaiId('Joy') })])).toBe(2)
  })

  it('counts a source as written where nobody is named, and not again where somebody is', () => {
    const pieces = [aPiece(1, { source: 'School' }), aPiece(2, { source: ' school' })]

    expect(countSources(pieces)).toBe(1)
    expect(countSources([...pieces, aPiece(3, { source: 'Police' })])).toBe(2)
    expect(countSources([...pieces, aPiece(3, { source: 'School', from: kaiId('Joy') })])).toBe(1)
  })

  it('leaves out what was withdrawn or not substantiated', () => {
    expect(
      countSources([
        aPiece(1, { source: 'School' }),
        aPiece(2, { source: 'Police' }, 'withdrawn'),
        aPiece(3, { source: 'Coach' }, 'not_substantiated'),
        aPiece(4, { source: 'Nurse' }, 'alleged'),
      ]),
    ).toBe(2)
  })
})
