import { expect, it } from 'vitest'
import { findAssessment, findInstrument } from '../../../shared/assessment/find-assessment.ts'
import { recordIdOf } from '../../builders/record-ids.ts'
import { shippedPolicies } from '../governance/the-policies.ts'
import { aRecord } from '../people/a-case-file.ts'
import { anAssessment, theInstrument } from './an-assessment.ts'

function started(number: number, startedOn: string, more: object = {}) {
  return aRecord(number, 'assessment', {
    use: 'built_in',
    instrument: theInstrument.code,
    startedOn,
    lead: recordIdOf(100),
    ...more,
  })
}

it('the assessment is the one started last; of two from one day, the one entered last', () => {
  const records = [started(3, '2026-03-01'), started(4, '2026-01-01'), started(5, '2026-03-01')]

  expect(findAssessment({ records })?.id).toBe(recordIdOf(5))
  expect(findAssessment({ records: records.toReversed() })?.id).toBe(recordIdOf(5))
  expect(findAssessment({ records: [] })).toBeUndefined()
})

it('its instrument is the one it names, and none for a licensed tool alone', () => {
  expect(findInstrument(shippedPolicies, anAssessment)).toBe(theInstrument)
  expect(findInstrument(shippedPolicies, started(3, '2026-03-01', { use: 'both' }))).toBe(
    theInstrument,
  )
  expect(findInstrument(shippedPolicies, started(3, '2026-03-01', { use: 'licensed' }))).toBe(
    undefined,
  )
  expect(
    findInstrument(shippedPolicies, started(3, '2026-03-01', { instrument: 'another_9' })),
  ).toBeUndefined()
})
