import { countOf } from '../dates/count-of.ts'
import { readWrittenDate } from '../dates/read-written-date.ts'
import { findMeanings, type Meaning } from './heading-meanings.ts'
import type { ChronologyRow } from './preview.ts'

/** One row of a table as it was decoded: its cells, and the row as it came. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly raw: string
}

/** A decoded table: the heading row, the rows under it, and the character between cells. */
export interface ChronologyTable {
  readonly headings: readonly string[]
  readonly rows: readonly TableRow[]
  readonly separator: string
}

/** The most that an event may hold, in characters; longer text is cut with a word about it, and whole in the row as it came. */
const most = { what: 4000, source: 300, response: 2000 } as const

/**
 * Reads the rows of another agency's chronology by the meaning of their headings. No row is dropped: one without a
 * date that can be read, or with too many or too few cells, is kept with what is odd about it in words. Never throws.
 *
 * @param agency whose chronology it is, as the person says; it stands before who recorded the row.
 */
export function readRows(table: ChronologyTable, agency: string): readonly ChronologyRow[] {
  const meanings = findMeanings(table.headings)
  return table.rows.map((row, index) => readRow(row, index + 1, table, meanings, agency))
}

function readRow(
  { cells, raw }: TableRow,
  row: number,
  { headings, separator }: ChronologyTable,
  meanings: readonly (Meaning | undefined)[],
  agency: string,
): ChronologyRow {
  const { fitted, problem: raggedness } = fitCells(cells, meanings, separator)
  const cell = (meaning: Meaning) => fitted[meanings.indexOf(meaning)]?.trim() || undefined
  const date = readDate(cell('when'), cell('time'))

  const others = fitted.flatMap((text, column) => {
    if (meanings[column] !== undefined || text.trim() === '') return []
    const heading = headings[column]?.trim() ?? ''
    return [heading === '' ? text.trim() : `${heading}: ${text.trim()}`]
  })
  const text = [cell('what'), ...date.left, ...others].filter((part) => part !== undefined)
  const what = cut(text.join('. ') || 'The row has no text', most.what)
  const source = cut(
    [agency, cell('source')].filter((part) => part !== undefined).join(': '),
    most.source,
  )
  const response = cell('response')
  const cutResponse = response === undefined ? undefined : cut(response, most.response)

  const problems = [
    raggedness,
    date.problem,
    text.length === 0 ? 'The row has no text.' : undefined,
    [what, source, cutResponse].some((part) => part?.wasCut)
      ? 'The text was longer than an event can hold and was cut; the row as it came is whole.'
      : undefined,
  ].filter((words) => words !== undefined)
  return {
    row,
    raw,
    ...(date.when === undefined ? {} : { when: date.when }),
    ...(date.time === undefined ? {} : { time: date.time }),
    what: what.text,
    source: oneLine(source.text),
    ...(cutResponse === undefined ? {} : { response: cutResponse.text }),
    ...(problems.length === 0 ? {} : { problem: cut(problems.join(' '), 400).text }),
  }
}

/**
 * Brings a row to as many cells as there are headings. An unquoted separator inside a text makes one cell too many: a
 * cell that begins with a space goes on from the one before it, as prose does after a comma or semicolon; else the
 * text column takes what is over.
 */
function fitCells(
  cells: readonly string[],
  meanings: readonly (Meaning | undefined)[],
  separator: string,
): { readonly fitted: readonly string[]; readonly problem?: string | undefined } {
  const wanted = meanings.length
  if (cells.length === wanted) return { fitted: cells }
  if (cells.length < wanted)
    return {
      fitted: cells,
      problem: `The row has ${countOf(cells.length, 'cell')} where the headings have ${wanted}.`,
    }
  const trailing = cells.slice(wanted)
  if (trailing.every((cell) => cell.trim() === '')) return { fitted: cells.slice(0, wanted) }

  const fitted = [...cells]
  const joinAt = (column: number) => {
    const [left = '', right = ''] = fitted.slice(column - 1, column + 1)
    fitted.splice(column - 1, 2, `${left}${separator}${right}`)
  }
  const isProse = (cell: string) => /^\s\S/.test(cell)
  while (fitted.length > wanted) {
    const runOn = fitted.findIndex((cell, column) => column > 0 && isProse(cell))
    const textColumn = Math.max(meanings.indexOf('what'), 0)
    joinAt(runOn > 0 ? runOn : textColumn + 1)
  }
  const extra = countOf(cells.length - wanted, 'separator')
  return {
    fitted,
    problem: `The row has ${extra} more than the headings; the text was joined. Check it against the row as it came.`,
  }
}

interface ReadDate {
  readonly when?: ChronologyRow['when']
  readonly time?: string | undefined
  /** What stood in the date or time column and could not be read: kept in the text. */
  readonly left: readonly string[]
  readonly problem?: string | undefined
}

function readDate(when: string | undefined, time: string | undefined): ReadDate {
  if (when === undefined)
    return {
      left: time === undefined ? [] : [`Time: ${time}`],
      problem: 'The row has no date; it is kept as undated.',
    }
  const together = time === undefined ? undefined : readWrittenDate(`${when} ${time}`)
  const date = together ?? readWrittenDate(when)
  if (date === undefined)
    return {
      left: [`Date as given: ${when}`, ...(time === undefined ? [] : [`Time: ${time}`])],
      problem: 'The date could not be read; the row is kept as undated.',
    }
  const unread = time !== undefined && together?.time === undefined
  return { ...date, left: unread ? [`Time: ${time}`] : [] }
}

function cut(text: string, length: number): { readonly text: string; readonly wasCut: boolean } {
  if (text.length <= length) return { text, wasCut: false }
  // Never in the middle of a pair: half a character would not survive being stored.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 2)) ? length - 2 : length - 1
  return { text: `${text.slice(0, end)}…`, wasCut: true }
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}
