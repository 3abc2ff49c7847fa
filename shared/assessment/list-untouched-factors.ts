import { type CaseFile, recordsOf } from '../case/nouns.ts'
import { type Factor, type Instrument, listFactors } from '../instruments/instrument.ts'

/** A factor that no session has looked at yet. */
export interface UntouchedFactor {
  readonly factor: Factor
  /** True when a session that is still to come is to look at it. */
  readonly planned: boolean
}

/**
 * Lists the factors that no session has touched: none that took place was to look at them, and no evidence from one
 * speaks to them.
 */
export function listUntouchedFactors(
  file: Pick<CaseFile, 'records'>,
  instrument: Instrument,
): readonly UntouchedFactor[] {
  const touched = new Set<string>()
  const planned = new Set<string>()
  for (const { body } of recordsOf(file, 'session'))
    for (const code of body.factors ?? []) {
      if (body.outcome === 'attended' || body.outcome === 'part') touched.add(code)
      if (body.outcome === 'planned') planned.add(code)
    }
  for (const { body } of recordsOf(file, 'evidence')) {
    if (body.session === undefined) continue
    for (const code of [...(body.supports ?? []), ...(body.contradicts ?? [])]) touched.add(code)
  }
  return listFactors(instrument)
    .filter(({ code }) => !touched.has(code))
    .map((factor) => ({ factor, planned: planned.has(factor.code) }))
}
