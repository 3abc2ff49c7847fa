import type { Problem } from '../case/check-record.ts'
import { type Body, type CaseFile, findRecord, recordsOf } from '../case/nouns.ts'
import type { IsoDate } from '../dates/iso-date.ts'
import { findFactor } from '../instruments/instrument.ts'
import { findInstrument, type Instruments } from './find-assessment.ts'
import { derivePoliceEnquiries } from './police-enquiries.ts'

/**
 * Checks a finding against its assessment, the instrument and the day before it is saved. What was rated before a factor
 * closed may stay as it is. Never throws.
 *
 * @param id the record's own id when it is saved again; absent for a new one.
 */
export function checkFinding(
  file: Pick<CaseFile, 'records'>,
  policies: Instruments,
  today: IsoDate,
  body: Body<'finding'>,
  id?: string,
): readonly Problem[] {
  const assessment = findRecord(file, body.assessment)
  const instrument =
    assessment?.noun === 'assessment' ? findInstrument(policies, assessment) : undefined
  if (instrument === undefined)
    return [{ field: 'assessment', message: 'Choose an assessment that uses an instrument' }]
  const factor = findFactor(instrument, body.factor)
  if (factor === undefined)
    return [{ field: 'factor', message: 'Choose a factor of the instrument of this assessment' }]

  const problems: Problem[] = []
  const twice = recordsOf(file, 'finding').some(
    (other) =>
      other.id !== id &&
      other.body.assessment === body.assessment &&
      other.body.factor === body.factor,
  )
  if (twice)
    problems.push({
      field: 'factor',
      message: 'This factor has a finding already: open that one and change it',
    })
  if (body.concern === undefined) return problems
  if (factor.anchors === undefined)
    problems.push({
      field: 'concern',
      message: 'This factor has no mark, by design: write in words what matters',
    })
  if (factor.closedDuringPoliceEnquiries === true && isChanged(file, id, body.concern)) {
    const { because } = derivePoliceEnquiries(file, today)
    if (because !== undefined) problems.push({ field: 'concern', message: because })
  }
  return problems
}

function isChanged(
  file: Pick<CaseFile, 'records'>,
  id: string | undefined,
  concern: Body<'finding'>['concern'],
): boolean {
  const before = findRecord(file, id)
  return before?.noun !== 'finding' || before.body.concern !== concern
}
