import { idPattern } from '../../shared/case/parse-body.ts'
import type { RecordId } from '../../shared/case/record.ts'
import { InvalidInput } from '../../shared/errors/errors.ts'

/** Reads the id of a record. @throws {InvalidInput} when the text is not one. */
export function parseRecordId(text: string): RecordId {
  if (!idPattern.test(text)) throw new InvalidInput('This must be the id of a record')
  return text as RecordId // the pattern is the proof
}
