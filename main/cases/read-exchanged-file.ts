import type { ExchangedCase } from '../../shared/case/exchange.ts'
import { maxExchangedBytes, parseExchangedCase } from '../../shared/case/parse-exchanged-case.ts'
import { InvalidInput } from '../../shared/errors/errors.ts'
import { requireOwnDocuments } from './documents/exchanged-documents.ts'

/**
 * Reads the bytes of an exchanged case file: UTF-8, with or without a byte-order mark.
 *
 * @throws {InvalidInput} what `parseExchangedCase` and `requireOwnDocuments` throw; also for a file that is too large or is not text in UTF-8.
 */
export function readExchangedFile(bytes: Uint8Array): ExchangedCase {
  if (bytes.byteLength > maxExchangedBytes)
    throw new InvalidInput(
      `The file is too large: ${Math.floor(maxExchangedBytes / 1024 / 1024)} MB at most`,
    )
  const exchanged = parseExchangedCase(decode(bytes))
  requireOwnDocuments(exchanged)
  return exchanged
}

function decode(bytes: Uint8Array): string {
  try {
    // Half a character at a cut, or another encoding, must be noticed and never be replaced in silence.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InvalidInput(
      'This file is not text in UTF-8. Choose the .json file that was exported, unchanged and not compressed',
    )
  }
}
