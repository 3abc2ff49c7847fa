import { describe, expect, it } from 'vitest'
import { standings } from '../../../shared/case/record.ts'
import {
  bold,
  joined,
  labelled,
  listOr,
  paragraph,
  quoted,
  sentence,
  unended,
  wordStanding,
} from '../../../shared/report/wording.ts'

describe('words on paper', () => {
  it.each([
    ['It rained', 'It rained.'],
    ['It rained. ', 'It rained.'],
    ['Did it rain?', 'Did it rain?'],
    ['“It rained.”', '“It rained.”'],
    ['"It rained."', '"It rained."'],
    ['rain (much)', 'rain (much).'],
  ])('%s becomes the sentence %s', (text, words) => {
    expect(sentence(text)).toBe(words)
  })

  it.each([
    ['I had a feeling.', '“I had a feeling.”'],
    ['“I had a feeling.”', '“I had a feeling.”'],
    ['"good as gold"', '"good as gold"'],
    ['He said "no" and left', '“He said "no" and left”'],
  ])('%s is quoted once: %s', (text, words) => {
    expect(quoted(text)).toBe(words)
  })

  it('lose their full stop before something in brackets', () => {
    expect([unended(' It rained. '), unended('Did it?')]).toEqual(['It rained', 'Did it?'])
  })

  it('join what is there and are absent when nothing is', () => {
    expect(joined(['a', undefined, '', 'b'], ', ')).toBe('a, b')
    expect(joined([undefined, ''], ', ')).toBeUndefined()
  })

  it('say every standing but the established one', () => {
    expect(standings.map(wordStanding)).toEqual([
      undefined,
      'accepted',
      'alleged',
      'not substantiated',
      'withdrawn by the person who said it',
    ])
  })

  it('say that there is nothing rather than list nothing', () => {
    expect(listOr([])).toEqual(paragraph('Nothing entered.'))
    expect(listOr(['a'])).toEqual({ kind: 'bulletList', items: [{ words: 'a' }] })
  })

  it('begin with a bold name where they are labelled', () => {
    expect(labelled('Tier', 'none')).toEqual(paragraph([bold('Tier: '), { text: 'none' }]))
    expect(paragraph('x', 'note').tone).toBe('note')
  })
})
