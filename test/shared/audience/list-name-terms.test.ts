import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  listNameTerms,
  listSchoolTerms,
  splitNames,
} from '../../../shared/audience/list-name-terms.ts'

describe('names in one box', () => {
  it.each([
    ['Pip, Pippa; R', ['Pip', 'Pippa', 'R']],
    ['Ann (Annie)', ['Ann', 'Annie']],
    ['Ann / Annie', ['Ann', 'Annie']],
    ['Ann Moss also known as Annie or “Nan-Nan”', ['Ann Moss', 'Annie', 'Nan-Nan']],
    ['Child 1 (Pip)', ['Pip']],
    ['Orla, Gregor', ['Orla', 'Gregor']],
    ['-, ?', []],
  ])('are told apart: %s', (text, names) => {
    expect(splitNames(text)).toEqual(names)
  })
})

describe('what a name is found by', () => {
  it.each([
    ['Ellie-Mae Zephyrine', ['Ellie-Mae Zephyrine', 'Ellie', 'Mae', 'Zephyrine']],
    ['Jo Brook', ['Jo Brook', 'Brook']],
    ['R', ['R']],
    ['May Will Moss', ['May Will Moss', 'Moss']],
    ["Moss's daughter", ["Moss's daughter", 'Moss']],
    ["O'Neill", ["O'Neill", "O'Neill"]],
  ])('is the whole and each part that says something alone: %s', (name, terms) => {
    expect(listNameTerms(name)).toEqual(terms)
  })

  it('has every word of three letters or more, whatever joins them', () => {
    const word = fc.stringMatching(/^[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{5,9}$/)
    const joint = fc.constantFrom(' ', '-', '. ', ', ', ' (', '/')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, joint), { minLength: 1, maxLength: 5 }), (parts) => {
        const terms = listNameTerms(parts.flat().join(''))

        for (const [part] of parts) expect(terms).toContain(part)
      }),
    )
  })
})

describe('what a school is found by', () => {
  it.each([
    ['Hollybank Primary, Year 4', ['Hollybank Primary, Year 4', 'Hollybank Primary']],
    ['Hollybank Primary Year 4', ['Hollybank Primary Year 4', 'Hollybank Primary']],
    ['Hollybank Primary', ['Hollybank Primary']],
    ['Year 4', []],
    ['Primary school, Y4', []],
  ])('is its name, never the year alone: %s', (school, terms) => {
    expect([...new Set(listSchoolTerms(school))]).toEqual(terms)
  })
})
