import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as commonDictionary } from '@zxcvbn-ts/language-common'
import { dictionary as englishDictionary, translations } from '@zxcvbn-ts/language-en'
import type { Estimate } from './policy.ts'

/** The longest start of a passphrase that is looked at: the search takes longer than linear time. */
const longestLookedAt = 128

let factory: ZxcvbnFactory | undefined

/**
 * Estimates a passphrase with zxcvbn and its lists of common passwords, names and English words. The lists are set up at
 * the first call; load this file only where it is used.
 */
export function estimateStrength(passphrase: string, context: readonly string[]): Estimate {
  factory ??= new ZxcvbnFactory({
    translations,
    graphs: adjacencyGraphs,
    dictionary: { ...commonDictionary, ...englishDictionary },
  })
  const estimator = factory
  const looked = passphrase.slice(0, longestLookedAt)
  // Spaces hide words from its search, and are the first thing an attacker would put between them.
  const [asTyped, joined] = [looked, looked.replaceAll(/[\s-]+/g, '')].map((form) => {
    const { guessesLog10, feedback } = estimator.check(form, [...context])
    return { guessesLog10, warning: feedback.warning || undefined }
  })
  if (!asTyped || !joined) return { guessesLog10: 0 }
  return joined.guessesLog10 < asTyped.guessesLog10 ? joined : asTyped
}
