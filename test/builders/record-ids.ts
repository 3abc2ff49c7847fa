import type { CaseId, RecordId } from '../../shared/case/record.ts'

/** Gives the record id that ends in this number; the same number, the same id. */
export function recordIdOf(number: number): RecordId {
  return uuidOf('0', number) as RecordId // written to the pattern of ids below
}

/** Gives the case id that ends in this number. */
export function caseIdOf(number: number): CaseId {
  return uuidOf('c', number) as CaseId // as above
}

function uuidOf(first: string, number: number): string {
  return `${first}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}
