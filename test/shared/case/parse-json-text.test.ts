import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJsonText } from '../../../shared/case/parse-json-text.ts'
import { InvalidInput } from '../../../shared/errors/errors.ts'

const limits = { maxChars: 10_000, maxDepth: 4, maxStringChars: 20, maxValues: 30 }
const wide = { maxChars: 1e6, maxDepth: 100, maxStringChars: 1e6, maxValues: 1e6 }

function refusalOf(text: string): InvalidInput | undefined {
  try {
    parseJsonText(text, limits)
  } catch (error) {
    if (error instanceof InvalidInput) return error
  }
  return undefined
}

describe('JSON from outside', () => {
  it('is read as the language says', () => {
    expect(
      parseJsonText(' {"a": [1, -2.5e3, "x\\u0041\\n", true, false, null, {}, []]}\r\n', limits),
    ).toEqual({ a: [1, -2500, 'xA\n', true, false, null, {}, []] })
  })

  it('is read as the platform reads it, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc
          .json({ maxDepth: 6, stringUnit: 'binary' })
          .filter((text) => !text.includes('__proto__')),
        (text) => {
          expect(parseJsonText(text, wide)).toEqual(JSON.parse(text))
        },
      ),
    )
  })

  it('is refused exactly when the platform refuses it, after a random cut or change', () => {
    let refused = 0
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(200),
        fc.constantFrom('', '"', '}', ']', ',', ':', '\\', '\u0001', '1'),
        (text, at, put) => {
          const changed =
            text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1)
          fc.pre(!changed.includes('__proto__'))
          const platform = outcome(() => JSON.parse(changed))
          const ours = outcome(() => parseJsonText(changed, wide))
          if (ours === undefined) refused += 1
          // A name twice is the one thing that only we refuse.
          if (platform === undefined) expect(ours).toBeUndefined()
          else if (ours === undefined) expect(() => parseJsonText(changed, wide)).toThrow('twice')
          else expect(ours).toEqual(platform)
        },
      ),
      { numRuns: 500 },
    )
    expect(refused).toBeGreaterThan(50)
  })

  it.each([
    ['', 'The file is empty'],
    [' \n ', 'The file is empty'],
    [
      '{"a": 1',
      'Line 1: a: The file stops before its end. It may have been cut short when it was copied',
    ],
    [
      '{"a": "cut',
      'Line 1: a: The file stops before its end. It may have been cut short when it was copied',
    ],
    [
      '[true, tr',
      'Line 1: [1]: The file stops before its end. It may have been cut short when it was copied',
    ],
    ['{"a": 1,\n "a": 2}', 'Line 2: a: This name stands here twice'],
    ['{"a": {"__proto__": 1}}', 'Line 1: a: …: This name is not allowed'],
    ['{"a": {"\\u005f_proto__": 1}}', 'Line 1: a: …: This name is not allowed'],
    ['[[[[[]]]]]', 'Line 1: [0][0][0][0]: Lists and objects are nested more than 4 deep'],
    [`["${'x'.repeat(21)}"]`, 'Line 1: [0]: This text is too long'],
    [`[${'1,'.repeat(30)}1]`, 'Line 1: [29]: The file holds more entries than a case can'],
    ['{} {}', 'Line 1: Something follows the end of the case'],
    ['{a: 1}', 'Line 1: A name in quotation marks belongs here'],
    ['{"a" 1}', 'Line 1: a: A colon belongs here'],
    ['[1 2]', 'Line 1: [0]: A comma or the end of the list or object belongs here'],
    ['[NaN]', 'Line 1: [0]: This is not a value that can be read'],
    ['["\u0001"]', 'Line 1: [0]: This text holds a character that must be written in another way'],
    [' '.repeat(10_001), 'The file is too large: 0 MB at most'],
  ])('says what is wrong and where: %j', (text, words) => {
    expect(refusalOf(text)?.message).toBe(words)
  })

  it('gives the place as names and positions', () => {
    expect(refusalOf('{"records": [{}, {"body": nonsense}]}')?.place).toEqual([
      'records',
      1,
      'body',
    ])
  })

  it('never repeats a text or name of the file in its message', () => {
    const error = refusalOf('{"Kai Somebody": {"secret words": "Kai" "Kai"}}')

    expect(error?.message).toBe(
      'Line 1: …: …: A comma or the end of the list or object belongs here',
    )
  })

  it('does not exhaust the stack on a very deep text', () => {
    const deep = '['.repeat(500_000)

    expect(() => parseJsonText(deep, { ...wide, maxDepth: 32 })).toThrow(
      'Line 1: [0][0][0][0][0][0]: …: Lists and objects are nested more than 32 deep',
    )
  })
})

function outcome(run: () => unknown): { readonly value: unknown } | undefined {
  try {
    return { value: run() }
  } catch {
    return undefined
  }
}
