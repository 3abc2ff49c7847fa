import { describe, expect, it } from 'vitest'
import { holdsLabel } from '../../../shared/governance/holds-label.ts'
import { shippedPolicies } from './the-policies.ts'

const labels = ['bully']

describe('a label in a text', () => {
  it.each(['He is a bully.', 'Bullys, all of them', 'the BULLY’s friends', '“bully”'])(
    'is found as a whole word: %s',
    (text) => {
      expect(holdsLabel(text, labels)).toBe(true)
    },
  )

  it.each(['He was bullied.', 'bullyish', 'anti-bully-week', ''])(
    'is not found inside another word: %s',
    (text) => {
      expect(holdsLabel(text, labels)).toBe(false)
    },
  )
})

it('the list that ships has words, each of them once and found by itself', () => {
  const shipped = shippedPolicies.language.labels

  expect(shipped.length).toBeGreaterThan(5)
  expect(new Set(shipped).size).toBe(shipped.length)
  for (const label of shipped) expect(holdsLabel(`He is a ${label}`, shipped)).toBe(true)
})
