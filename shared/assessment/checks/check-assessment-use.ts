import type { Problem } from '../../case/check-record.ts'
import type { Body } from '../../case/nouns.ts'
import type { Instruments } from '../find-assessment.ts'

/** Checks that the instrument which an assessment names is one of those here, before it is saved. Never throws. */
export function checkAssessmentUse(
  { instruments }: Instruments,
  { use, instrument }: Body<'assessment'>,
): readonly Problem[] {
  if (use === 'licensed' || instruments.some(({ code }) => code === instrument)) return []
  const message =
    instrument === undefined
      ? 'Choose the instrument'
      : 'Choose an instrument that is in this app: this one is not'
  return [{ field: 'instrument', message }]
}
