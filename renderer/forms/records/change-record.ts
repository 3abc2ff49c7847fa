import type { Body, CaseRecord, Noun } from '../../../shared/case/nouns.ts'
import type { RecordToSave } from '../open-case.tsx'

/**
 * Builds the change of some answers of a record; everything else stays as it is, who may see it too. An answer that is
 * `undefined` is taken out.
 */
export function changeRecord<N extends Noun>(
  record: CaseRecord<N>,
  answers: Partial<Body<N>>,
): RecordToSave {
  const { noun, id, revision, compartment, heldFrom, heldUntilOn, standing } = record
  const changed = Object.entries({ ...record.body, ...answers })
  const body = Object.fromEntries(changed.filter(([, value]) => value !== undefined))
  return { noun, id, revision, compartment, heldFrom, heldUntilOn, standing, body }
}
