import { ExpectedError } from '../../shared/errors/errors.ts'

/**
 * Brings a typed passphrase (UTF-8) into one form, so that "é" opens the vault whether the keyboard sent one character
 * or two. The given bytes are zeroed; the caller zeroes the answer.
 *
 * The text in between is a JavaScript string, which cannot be wiped: only the end of the process erases it.
 *
 * @throws {ExpectedError} `passphrase_unreadable` when the bytes are not UTF-8, `passphrase_empty` when there are none.
 * @source Unicode Standard Annex 15, normalisation form KC.
 */
export function normalisePassphrase(typed: Uint8Array): Uint8Array {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(typed)
    if (text === '')
      throw new ExpectedError('passphrase_empty', 'Enter the passphrase of this vault.')
    return new TextEncoder().encode(text.normalize('NFKC'))
  } catch (error) {
    if (error instanceof ExpectedError) throw error
    throw new ExpectedError(
      'passphrase_unreadable',
      'The passphrase holds characters this app cannot read. Type it again.',
    )
  } finally {
    typed.fill(0)
  }
}
