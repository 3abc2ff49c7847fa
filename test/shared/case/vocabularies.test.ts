import { describe, expect, it } from 'vitest'
import { compartments, heldFromGroups, standings } from '../../../shared/case/record.ts'
import {
  compartmentOptions,
  heldFromOptions,
  isCompartment,
  standingOptions,
} from '../../../shared/case/vocabularies.ts'

describe('the words for what every record carries', () => {
  it.each([
    [standingOptions, standings],
    [compartmentOptions, compartments],
    [heldFromOptions, heldFromGroups],
  ])('name each code once, in the order of the codes', (options, codes) => {
    expect(options.map(({ value }) => value)).toEqual([...codes])
    expect(new Set(options.map(({ label }) => label)).size).toBe(codes.length)
  })

  it('tell a compartment from anything else', () => {
    expect(isCompartment('harmed_child')).toBe(true)
    expect(isCompartment('Harmed_child')).toBe(false)
  })
})
