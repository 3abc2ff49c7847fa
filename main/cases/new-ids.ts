import { randomUUID } from 'node:crypto'
import type { CaseId, RecordId } from '../../shared/case/record.ts'

/** Gives the id of a new case. */
export function newCaseId(): CaseId {
  return randomUUID() as CaseId // a fresh random id is one
}

/** Gives the id of a new record. */
export function newRecordId(): RecordId {
  return randomUUID() as RecordId // a fresh random id is one
}
