import { describe, expect, it } from 'vitest'
import { estimateStrength } from '../../../shared/passphrase/estimate-strength.ts'
import { checkPassphrase } from '../../../shared/passphrase/policy.ts'
import { suggestPassphrase } from '../../../shared/passphrase/suggest.ts'
import { wordList } from '../../../shared/passphrase/word-list.ts'

const check = (passphrase: string, context: readonly string[] = []) =>
  checkPassphrase(passphrase, context, estimateStrength)

describe('the strength of a passphrase', () => {
  it.each([
    'password password password password',
    'throughline vault council',
    'Password1234567890!',
    'qwertyuiopasdfghjkl',
    'January2026January2026',
    'Waltham Forest Council 2026',
    'correct horse battery staple',
    'the cat sat on the mat',
    'aaaaaaaaaaaaaaaaaaaaa',
  ])('refuses %j', (passphrase) => {
    expect(check(passphrase).ok).toBe(false)
  })

  it('takes every passphrase of five random words for very good', () => {
    // A source that repeats: the same fifty passphrases in every run.
    let state = 1
    const random = (bytes: number) =>
      Uint8Array.from({ length: bytes }, () => {
        state = (state * 48_271) % 2_147_483_647
        return state % 256
      })

    const judged = Array.from({ length: 50 }, () => check(suggestPassphrase(wordList, random)))

    expect(judged.filter((one) => one.ok && one.strength === 'very good')).toHaveLength(50)
  })

  it('counts words of the context as known', () => {
    const own = estimateStrength('zyxwomble norquist', ['zyxwomble', 'norquist'])
    const unknown = estimateStrength('zyxwomble norquist', [])

    expect(own.guessesLog10).toBeLessThan(unknown.guessesLog10)
  })

  it('judges a very long passphrase as soon as a shorter one', () => {
    expect(estimateStrength('violet ladder harbour '.repeat(50), []).guessesLog10).toBeGreaterThan(
      0,
    )
  })
})
