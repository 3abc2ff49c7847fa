import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidInput } from '../../../shared/errors/errors.ts'
import { parseInstrument } from '../../../shared/instruments/parse-instrument.ts'

const factor = {
  code: 'A1',
  name: 'What happened',
  type: 'history',
  about: 'child',
  guide: 'What is known?',
  anchors: ['none', 'slight', 'definite', 'serious', 'urgent'],
  strengthsPrompt: 'What helped?',
}
const small = {
  format: 1,
  code: 'small_1',
  version: 1,
  name: 'A small one',
  ages: { from: 12, to: 17 },
  caution: 'For a test',
  identityPrompt: 'How might it be read?',
  domains: [
    { code: 'A', name: 'One', about: 'the first', factors: [factor, { ...factor, code: 'A2' }] },
    { code: 'B', name: 'Two', about: 'the second', factors: [{ ...factor, code: 'B1' }] },
  ],
}

/** Gives the small instrument with its first factor changed. */
function withFirst(change: object) {
  const [first, second] = small.domains
  return {
    ...small,
    domains: [{ ...first, factors: [{ ...factor, ...change }, first?.factors[1]] }, second],
  }
}

function refusalOf(raw: unknown): InvalidInput | undefined {
  try {
    parseInstrument(raw, 'small.json')
  } catch (error) {
    if (error instanceof InvalidInput) return error
    throw error
  }
  return undefined
}

describe('the file of an instrument', () => {
  it('is read as it is written', () => {
    expect(parseInstrument(small, 'small.json')).toEqual(small)
    const { anchors: _none, ...unmarked } = factor
    const domains = [{ ...small.domains[0], factors: [unmarked] }]
    expect(parseInstrument({ ...small, domains }, 'small.json').domains[0]?.factors).toEqual([
      unmarked,
    ])
  })

  it.each<[string, unknown, RegExp]>([
    ['of another format', { ...small, format: 2 }, /^small\.json, format: This app reads/],
    ['with a code in capitals', { ...small, code: 'Small' }, /^small\.json, code: .*small letters/],
    ['of version 0', { ...small, version: 0 }, /^small\.json, version: /],
    ['without a caution', { ...small, caution: '  ' }, /^small\.json, caution: /],
    ['without domains', { ...small, domains: [] }, /^small\.json, domains: /],
    ['with a part that it cannot have', { ...small, total: 40 }, /^small\.json: /],
    [
      'with its ages the wrong way round',
      { ...small, ages: { from: 17, to: 12 } },
      /^small\.json, ages: the first age must not be above the last/,
    ],
    [
      'with one domain twice',
      { ...small, domains: [small.domains[0], { ...small.domains[1], code: 'A' }] },
      /^small\.json, domains: the code "A" is there twice/,
    ],
    ['with one factor twice', withFirst({ code: 'A2' }), /factors: the code "A2" is there twice/],
    [
      'with a factor under another domain',
      withFirst({ code: 'C1' }),
      /^small\.json, domains, entry 1, factors, entry 1, code: the code "C1" must begin with "A"/,
    ],
    [
      'with four anchors',
      withFirst({ anchors: ['a', 'b', 'c', 'd'] }),
      /^small\.json, domains, entry 1, factors, entry 1, anchors: /,
    ],
    ['with a factor about nobody', withFirst({ about: 'nobody' }), /entry 1, about: /],
    ['with a type of its own', withFirst({ type: 'static' }), /entry 1, type: /],
    [
      'without a strengths prompt',
      withFirst({ strengthsPrompt: '' }),
      /entry 1, strengthsPrompt: /,
    ],
    ['that is no object', 'AIM', /^small\.json: /],
    ['that is nothing', undefined, /^small\.json: /],
  ])('%s is refused by name and place, with what to do', (_name, raw, words) => {
    const error = refusalOf(raw)

    expect(error?.message).toMatch(words)
    expect(error?.message).toMatch(
      /Put back the file that came with the app, or put it right there\.$/,
    )
    expect(error?.place[0]).toBe('small.json')
  })

  it('is read or refused, whatever it holds, and never anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(refusalOf(raw)).toBeInstanceOf(InvalidInput)
      }),
      { numRuns: 100 },
    )
  })
})
