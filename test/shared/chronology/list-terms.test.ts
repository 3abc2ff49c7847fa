import { describe, expect, it } from 'vitest'
import {
  buildTermLister,
  countShared,
  listTerms,
  overlapOf,
} from '../../../shared/chronology/list-terms.ts'

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

  it('are the same when many texts are read one after the other', () => {
    const texts = ['Comments in the hallway', 'A comment by Kai in hallways', 'Nothing', 'Comments']
    const list = buildTermLister(['Kai'])

    expect(texts.map(list)).toEqual(texts.map((text) => listTerms(text, ['Kai'])))
    expect(texts.map(list).map(({ size }) => size)).toEqual([2, 2, 1, 1])
  })
})
