import { randomBytes } from 'node:crypto'
import { estimateStrength } from '../../shared/passphrase/estimate-strength.ts'
import { checkPassphrase } from '../../shared/passphrase/policy.ts'
import { suggestPassphrase } from '../../shared/passphrase/suggest.ts'
import { wordList } from '../../shared/passphrase/word-list.ts'

/**
 * Suggests a passphrase for a new vault: words drawn with this computer's secure randomness, never with the same again.
 * Words that happen to be easy to guess together are drawn anew: what is suggested is accepted.
 */
export function suggestNewPassphrase(random: (bytes: number) => Uint8Array = randomBytes): string {
  for (;;) {
    const suggestion = suggestPassphrase(wordList, random)
    if (checkPassphrase(suggestion, [], estimateStrength).ok) return suggestion
  }
}
