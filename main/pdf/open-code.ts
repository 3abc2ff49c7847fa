import { randomBytes } from 'node:crypto'
import { InvalidInput } from '../../shared/errors/errors.ts'

// Crockford's base 32: no I, L, O or U, so that a code survives being read out and written down.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The code that opens a protected paper: `XXXX-XXXX-XXXX-XXXX`, 80 random bits. */
export type OpenCode = string & { readonly OpenCode: unique symbol }

/** Makes a new code from a source of random bytes; passed in so that a test can fix it. */
export function generateOpenCode(random: (bytes: number) => Uint8Array = randomBytes): OpenCode {
  // 256 is a multiple of 32, so every character is equally likely.
  const characters = Array.from(random(16), (byte) => alphabet.charAt(byte % alphabet.length))
  return parseOpenCode(characters.join('').replace(/(.{4})(?=.)/g, '$1-'))
}

/**
 * Checks a code in the form in which the app makes it.
 *
 * @throws {InvalidInput} when it is in any other form.
 */
export function parseOpenCode(text: string): OpenCode {
  if (!/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/.test(text))
    throw new InvalidInput('An opening code has four groups of four letters and digits.', [
      'openCode',
    ])
  // The pattern above is what makes a text an opening code.
  return text as OpenCode
}
