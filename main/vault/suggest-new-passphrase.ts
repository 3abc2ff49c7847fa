import { randomBytes } from 'node:crypto'
import { suggestPassphrase } from '../../shared/passphrase/suggest.ts'
import { wordList } from '../../shared/passphrase/word-list.ts'

/** Suggests a passphrase for a new vault: words drawn with this computer's secure randomness, never with the same again. */
export function suggestNewPassphrase(): string {
  return suggestPassphrase(wordList, randomBytes)
}
