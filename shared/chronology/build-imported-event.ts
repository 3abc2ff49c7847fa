import type { JsonObject, RecordId } from '../case/record.ts'
import type { ChronologyRow } from './preview.ts'

/** The longest text an event holds; what does not fit stays in the row as it came. */
const longestWhat = 4000

/** Builds the body of the event that an imported row becomes. The row itself is kept beside what was read from it. */
export function buildImportedEvent(row: ChronologyRow, importedFrom: RecordId): JsonObject {
  const { raw, when, time, what, source, response, problem } = row
  return {
    what: what.slice(0, longestWhat),
    ...(when !== undefined && { when }),
    ...(time !== undefined && { time }),
    source: source.slice(0, 300),
    how: 'recorded',
    ...(response !== undefined && { response: response.slice(0, 2000) }),
    importedFrom,
    importedRow: raw.slice(0, 8000),
    ...(problem !== undefined && { importProblem: problem.slice(0, 400) }),
  }
}
