import { expect, it } from 'vitest'
import { checkAssessmentUse } from '../../../../shared/assessment/checks/check-assessment-use.ts'
import { shippedPolicies } from '../../governance/the-policies.ts'
import { anAssessment, theInstrument } from '../an-assessment.ts'

it.each([
  ['built_in', theInstrument.code, []],
  ['both', theInstrument.code, []],
  ['licensed', undefined, []],
  ['licensed', 'sss_of_later', []],
  ['both', undefined, ['Choose the instrument']],
  ['built_in', undefined, ['Choose the instrument']],
  ['built_in', 'sss_of_later', ['Choose an instrument that is in this app: this one is not']],
] as const)('an assessment that uses %s with %s is told %j', (use, instrument, messages) => {
  const body = { ...anAssessment.body, use, instrument }

  expect(checkAssessmentUse(shippedPolicies, body).map(({ message }) => message)).toEqual(messages)
})
