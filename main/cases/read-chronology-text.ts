import { ExpectedError } from '../../shared/errors/errors.ts'

/** A file's text, and how its bytes were read, in words for a person. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

const zipStart = [0x50, 0x4b, 0x03, 0x04]
const oldOfficeStart = [0xd0, 0xcf, 0x11, 0xe0]
const pdfStart = [0x25, 0x50, 0x44, 0x46]

/**
 * Reads the bytes of a chronology as text: UTF-8 with or without a byte-order mark, UTF-16 with one, and Windows-1252
 * where the bytes are not valid UTF-8, as older spreadsheets save it.
 *
 * @throws {ExpectedError} `not_a_table` naming the file, when the bytes are a workbook, a PDF or not text at all;
 *   `empty_file` when there is nothing in it.
 */
export function readChronologyText(bytes: Uint8Array, fileName: string): DecodedText {
  refuseOtherFormats(bytes, fileName)
  const decoded = decode(bytes)
  if (decoded.text.includes('\0'))
    throw new ExpectedError(
      'not_a_table',
      `${fileName} is not a text file. Save the chronology as CSV and choose that file.`,
      [fileName],
    )
  if (decoded.text.trim() === '')
    throw new ExpectedError(
      'empty_file',
      `${fileName} is empty. Check that it is the right file, or ask for it again.`,
      [fileName],
    )
  return decoded
}

function refuseOtherFormats(bytes: Uint8Array, fileName: string): void {
  const startsWith = (start: readonly number[]) => start.every((byte, at) => bytes[at] === byte)
  const workbook = startsWith(zipStart) || startsWith(oldOfficeStart)
  if (!workbook && !startsWith(pdfStart)) return
  const what = workbook ? 'a workbook, document or zip file' : 'a PDF'
  throw new ExpectedError(
    'not_a_table',
    `${fileName} is ${what}, whatever its name says. Open it where it came from, save it as CSV and choose that file.`,
    [fileName],
  )
}

function decode(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' }
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' }
  const marked = first === 0xef && second === 0xbb && third === 0xbf
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: marked ? 'UTF-8 with a byte-order mark' : 'UTF-8' }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' }
  }
}
