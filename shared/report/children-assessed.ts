import { type CaseFile, recordsOf } from '../case/nouns.ts'

/** Gives the ids of the children whom the case is about: one, as a rule. */
export function childrenAssessed(file: Pick<CaseFile, 'records'>): ReadonlySet<string> {
  return new Set(
    recordsOf(file, 'person')
      .filter(({ body }) => body.role === 'child_assessed')
      .map(({ id }) => id as string),
  )
}
