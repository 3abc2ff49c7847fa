import { ExpectedError } from '../errors/errors.ts'

/** How many guesses an attacker who knows how people choose would need, as a power of ten, and what gave it away. */
export interface Estimate {
  readonly guessesLog10: number
  /** What makes it easy to guess, in plain words; absent when nothing stands out. */
  readonly warning?: string | undefined
}

/**
 * Judges a passphrase. `context` holds words that an attacker would try first: names of people, the council, the app.
 * Passed in, because its word lists are large and are loaded only where they are needed.
 */
export type Estimator = (passphrase: string, context: readonly string[]) => Estimate

/** A passphrase as judged: good enough, and how good; or not, and why. */
export type CheckedPassphrase =
  | { readonly ok: true; readonly strength: 'good' | 'very good' }
  | { readonly ok: false; readonly why: string }

/** The fewest characters, unless there are `leastWords` words. */
export const leastCharacters = 15
/** The fewest words that stand in for `leastCharacters`. */
export const leastWords = 4
/** The fewest characters a word needs in order to count as one. */
const leastWordLength = 3
/** The longest passphrase, in bytes of UTF-8. */
export const mostBytes = 1024

/**
 * The fewest guesses, as a power of ten. At 60,000 guesses a second, a hundred graphics cards on our key derivation,
 * 10^14 guesses take about 50 years.
 */
export const leastGuessesLog10 = 14
/** Out of reach: what five random words give and more. */
const veryGoodGuessesLog10 = 16

/** Words that anyone would try first on this app. */
const ownWords = [
  'throughline',
  'vault',
  'council',
  'passphrase',
  'password',
  'aim',
  'youth justice',
]

/**
 * Judges a passphrase against the policy. There are no rules about kinds of characters, and none expires. Never throws.
 *
 * @param context further words to count as known, such as the person's own name.
 * @source NCSC: random words, a list of refused ones, no composition rules. Five words, because an offline attacker is
 * not slowed down by a limit on tries.
 */
export function checkPassphrase(
  passphrase: string,
  context: readonly string[],
  estimate: Estimator,
): CheckedPassphrase {
  const typed = passphrase.normalize('NFKC').trim()
  const words = typed.split(/[\s-]+/).filter((word) => [...word].length >= leastWordLength)
  if ([...typed].length < leastCharacters && words.length < leastWords)
    return {
      ok: false,
      why: `Use at least ${leastCharacters} characters, or ${leastWords} words or more. Five random words are easiest to remember.`,
    }
  if (countUtf8Bytes(typed) > mostBytes)
    return { ok: false, why: 'Use fewer than 1,000 characters.' }
  const { guessesLog10, warning } = estimate(typed, [...ownWords, ...context])
  if (guessesLog10 < leastGuessesLog10)
    return {
      ok: false,
      why: `${warning ?? 'This would be too easy to guess.'} Add words that have nothing to do with each other, or use five random words.`,
    }
  return { ok: true, strength: guessesLog10 >= veryGoodGuessesLog10 ? 'very good' : 'good' }
}

/**
 * Refuses a passphrase that the policy does not accept.
 *
 * @throws {ExpectedError} `passphrase_refused` with the reason; never with the passphrase.
 */
export function requirePassphrase(
  passphrase: string,
  context: readonly string[],
  estimate: Estimator,
): void {
  const checked = checkPassphrase(passphrase, context, estimate)
  if (!checked.ok) throw new ExpectedError('passphrase_refused', checked.why, ['passphrase'])
}

/** Counts the bytes of a text in UTF-8; an unpaired surrogate is three, as the replacement that it is written as. */
function countUtf8Bytes(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
