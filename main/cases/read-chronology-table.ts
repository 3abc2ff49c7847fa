import { CsvError, parse } from 'csv-parse/sync'
import { findMeanings } from '../../shared/chronology/heading-meanings.ts'
import type { ChronologyTable, TableRow } from '../../shared/chronology/read-rows.ts'
import { ExpectedError } from '../../shared/errors/errors.ts'

/** The most that one file may hold; more is refused before anything is kept. */
export const chronologyLimits = { rows: 20_000, cells: 100, rowChars: 8000 } as const

const separators = [',', ';', '\t'] as const
type Separator = (typeof separators)[number]

/** What each separator is called for a person. */
export const separatorWords: { readonly [S in Separator]: string } = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
}

/**
 * Reads a chronology's text as a table: the heading row, and every row under it that holds anything. The separator is
 * the one that makes most sense of the heading row; quoted separators and line breaks stay inside their cell.
 *
 * @throws {ExpectedError} naming the file, the row and what to do: `no_heading_row`, `quote_not_closed`,
 *   `too_many_rows`, `too_many_cells`, `row_too_long`.
 */
export function readChronologyTable(
  text: string,
  fileName: string,
): ChronologyTable & { readonly separator: Separator } {
  const separator = chooseSeparator(text)
  const [heading, ...rows] = parseRows(text, separator, fileName)
  const headings = (heading?.cells ?? []).map((cell) => cell.trim())
  if (!findMeanings(headings).includes('what'))
    throw new ExpectedError(
      'no_heading_row',
      `The first row of ${fileName} does not name its columns. Put a row above the others that says which column is ` +
        'the date and which is the event, such as: Date, Entry, Recorded by, Action taken.',
      [fileName, 'heading row'],
    )
  checkLimits(rows, fileName)
  return { headings, rows, separator }
}

function chooseSeparator(text: string): Separator {
  // The heading row is short; a file without line breaks is not read whole to find it.
  const firstLine = /^[\s]*([^\r\n]{0,5000})/.exec(text)?.[1] ?? ''
  const unquoted = firstLine.replace(/"(?:[^"]|"")*"/g, '')
  const counts = separators.map((separator) => {
    const cells = unquoted.split(separator)
    const known = findMeanings(cells).filter((meaning) => meaning !== undefined).length
    return { separator, known, count: cells.length }
  })
  const [best] = counts.sort((a, b) => b.known - a.known || b.count - a.count)
  return best?.separator ?? ','
}

function parseRows(text: string, separator: Separator, fileName: string): readonly TableRow[] {
  try {
    const rows: readonly unknown[] = parse(text, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      raw: true,
      max_record_size: chronologyLimits.rowChars * 4,
      // Rows that hold nothing are passed over before they count; one row over, with the headings, is noticed.
      skip_records_with_empty_values: true,
      to: chronologyLimits.rows + 2,
    })
    return rows
      .filter(isRawRow)
      .map(({ raw, record }) => ({ cells: record, raw: raw.replace(/[\r\n]+$/, '') }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw readableError(error, fileName)
  }
}

/** With `raw` each row is an object of the text and its cells; the package's types do not say so. */
function isRawRow(row: unknown): row is { readonly raw: string; readonly record: string[] } {
  return typeof row === 'object' && row !== null && 'raw' in row && 'record' in row
}

function readableError(error: CsvError, fileName: string): ExpectedError {
  const line = typeof error.lines === 'number' ? error.lines : 0
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return rowTooLong(fileName, `A row near line ${line}`, line)
  return new ExpectedError(
    'quote_not_closed',
    `A quotation mark in ${fileName} is opened near line ${line} and never closed. Close it in the file, and choose the file again.`,
    [fileName, line],
  )
}

function checkLimits(rows: readonly TableRow[], fileName: string): void {
  if (rows.length > chronologyLimits.rows)
    throw new ExpectedError(
      'too_many_rows',
      `${fileName} has more than ${chronologyLimits.rows} rows. Split it, and bring the parts in one by one.`,
      [fileName],
    )
  for (const [index, { cells, raw }] of rows.entries()) {
    const row = index + 1
    if (cells.length > chronologyLimits.cells)
      throw new ExpectedError(
        'too_many_cells',
        `Row ${row} of ${fileName} has more than ${chronologyLimits.cells} cells. Check that the file is a chronology.`,
        [fileName, row],
      )
    // An event keeps its row as it came, whole, so a longer one is refused rather than cut.
    if (raw.length > chronologyLimits.rowChars) throw rowTooLong(fileName, `Row ${row}`, row)
  }
}

function rowTooLong(fileName: string, which: string, place: number): ExpectedError {
  return new ExpectedError(
    'row_too_long',
    `${which} of ${fileName} has more than ${chronologyLimits.rowChars} characters. Check for a quotation mark that is not closed, or shorten it.`,
    [fileName, place],
  )
}
