import { idPattern } from '../../../shared/case/parse-body.ts'
import { findFactor } from '../../../shared/instruments/instrument.ts'
import type { OpenCase } from '../open-case.tsx'

/** What naming a factor needs of the open case. */
export interface FactorWording extends Pick<OpenCase, 'nameOf'> {
  readonly policies: Pick<OpenCase['policies'], 'instruments'>
}

/**
 * Words a factor, and so the finding for it, wherever one is named: "A4 Who could be affected now"; a number of a
 * licensed tool by its own label. A code that no instrument has stays as it is.
 */
export function wordFactor(code: string, { policies, nameOf }: FactorWording): string {
  if (idPattern.test(code)) return nameOf(code)
  const found = policies.instruments
    .map((instrument) => findFactor(instrument, code))
    .find((factor) => factor !== undefined)
  return found ? `${code} ${found.name}` : code
}
