import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkPassphrase,
  leastGuessesLog10,
  requirePassphrase,
} from '../../../shared/passphrase/policy.ts'

const easy = () => ({ guessesLog10: 3 })
const hard = () => ({ guessesLog10: 30 })

describe('the passphrase policy', () => {
  it.each([
    ['fourteen letter', false],
    ['fifteen letters', true],
    ['one two six ten', true],
    ['abc def ghi jkl', true],
    ['a b c d e f', false],
    ['one two six', false],
    ['              x              ', false],
  ])('looks at how long %j is', (passphrase, ok) => {
    const long = passphrase.replace('fourteen letter', 'fourteenletter')
    expect(checkPassphrase(long, [], hard).ok).toBe(ok)
  })

  it('refuses what is easy to guess, however long, and says what gave it away', () => {
    const warned = () => ({ guessesLog10: 3, warning: 'Repeated characters are easy to guess.' })

    expect(checkPassphrase('a'.repeat(80), [], warned)).toEqual({
      ok: false,
      why: expect.stringMatching(/^Repeated characters are easy to guess\. Add words/),
    })
    expect(checkPassphrase('a'.repeat(80), [], easy).ok).toBe(false)
  })

  it('draws the line at the number of guesses it names', () => {
    const at = (guessesLog10: number) =>
      checkPassphrase('a passphrase of some length', [], () => ({ guessesLog10 })).ok

    expect([at(leastGuessesLog10 - 0.01), at(leastGuessesLog10)]).toEqual([false, true])
  })

  it('asks for nothing about kinds of characters', () => {
    expect(checkPassphrase('only small letters here', [], hard)).toEqual({
      ok: true,
      strength: 'very good',
    })
  })

  it('hands the words of the app and the context to the estimator', () => {
    const seen: string[] = []
    checkPassphrase('a passphrase of some length', ['Amina'], (_, context) => {
      seen.push(...context)
      return { guessesLog10: 30 }
    })

    expect(seen).toEqual(expect.arrayContaining(['throughline', 'vault', 'Amina']))
  })

  it('counts characters after compatible forms are made one', () => {
    // Fifteen letters with accents that are characters of their own until they are joined: eight letters.
    expect(checkPassphrase('e\u0301'.repeat(8), [], hard).ok).toBe(false)
  })

  it.each([
    ['a', 1024],
    ['é', 512],
    ['–', 341],
    ['😀', 256],
  ])('takes up to 1,024 bytes of %j and no more', (character, most) => {
    expect(checkPassphrase(character.repeat(most), [], hard).ok).toBe(true)
    expect(checkPassphrase(character.repeat(most + 1), [], hard).ok).toBe(false)
  })

  it('never throws, and never repeats what was typed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), (passphrase) => {
        const checked = checkPassphrase(passphrase, [], easy)
        expect(checked.ok).toBe(false)
        if (!checked.ok && passphrase.trim().length > 12)
          expect(checked.why.includes(passphrase)).toBe(false)
      }),
    )
  })

  it('throws the reason where a passphrase is required', () => {
    expect(() => requirePassphrase('too short', [], hard)).toThrow(
      expect.objectContaining({ code: 'passphrase_refused', place: ['passphrase'] }),
    )
    expect(() => requirePassphrase('long enough to pass', [], hard)).not.toThrow()
  })
})
