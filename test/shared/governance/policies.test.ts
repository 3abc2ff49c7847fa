import { expect, it } from 'vitest'
import { policiesSchema } from '../../../shared/governance/policies.ts'
import { rawPolicies } from './the-policies.ts'

it('the schema takes the policies that ship and gives them back unchanged', () => {
  expect(policiesSchema.parse(rawPolicies())).toEqual(rawPolicies())
})

it.each([
  ['Acute', false],
  ['acute tier', false],
  ['', false],
  ['a'.repeat(61), false],
  ['a'.repeat(60), true],
  ['acute_2', true],
])('a code such as %j is taken: %s', (code, taken) => {
  const raw = rawPolicies()
  const agencies = { agencies: [{ code, label: 'Somebody' }] }

  expect(policiesSchema.safeParse({ ...raw, agencies }).success).toBe(taken)
})
