import { describe, expect, it } from 'vitest'
import { countShared, listTerms, overlapOf } from '../../../shared/chronology/list-terms.ts'

const terms = (text: string, names?: readonly string[]) => [...listTerms(text, names)]

describe('the words that carry what a text is about', () => {
  it('agree whatever their ending or case', () => {
    expect(listTerms('Comments, attended')).toEqual(listTerms('comment attends'))
  })

  it('leave out names, numbers and words that stand everywhere', () => {
    expect(terms('Kai told the school on 17 May 2024', ['Kai'])).toEqual([])
    expect(terms('Kai fell', ['Kai'])).toEqual(terms('fell'))
    expect(terms('Kai fell')).toHaveLength(2)
  })

  it('are taken from the beginning of a very long text', () => {
    expect(terms(`bicycle ${'x '.repeat(50_000)} umbrella`)).toEqual(terms('bicycle'))
  })
})

describe('how alike two texts are', () => {
  const [a, b] = [listTerms('changing room bicycle'), listTerms('changing room')]

  it('is how much of the shorter is in the other', () => {
    expect(countShared(a, b)).toBe(2)
    expect(overlapOf(a, b)).toBe(1)
    expect(overlapOf(b, a)).toBe(1)
  })

  it('is nothing when one says nothing', () => {
    expect(overlapOf(a, listTerms(''))).toBe(0)
  })
})
