import type { ExchangedCase } from '../../shared/case/exchange.ts'
import { maxExchangedBytes, parseExchangedCase } from '../../shared/case/parse-exchanged-case.ts'
import { InvalidInput } from '../../shared/errors/errors.ts'

/**
 * Reads the bytes of an exchanged case file: UTF-8, with or without a byte-order mark.
 *
 * @throws {InvalidInput} what `parseExchangedCase` throws; also for a file that is too large or is not text in UTF-8.
 */
export function readExchangedFile(bytes: Uint8Array): ExchangedCase {
  if (bytes.byteLength > maxExchangedBytes)
    throw new InvalidInput(
      `The file is too large: ${Math.floor(maxExchangedBytes / 1024 / 1024)} MB at most`,
    )
  return parseExchangedCase(decode(bytes))
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
