import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadPolicies } from '../../../../main/governance/load-policies.ts'
import { wordFactor } from '../../../../renderer/forms/records/word-factor.ts'
import { listFactors } from '../../../../shared/instruments/instrument.ts'

const policies = loadPolicies(fileURLToPath(new URL('../../../../resources', import.meta.url)))
const wording = { policies, nameOf: (id: string) => `name of ${id}` }
const mark = '11111111-1111-4111-8111-111111111111'

describe('wordFactor', () => {
  it('says the code and the name of every factor that ships', () => {
    const factors = policies.instruments.flatMap(listFactors)
    const words = factors.map(({ code }) => wordFactor(code, wording))

    expect(factors.length).toBeGreaterThan(25)
    expect(words).toEqual(factors.map(({ code, name }) => `${code} ${name}`))
  })

  it('names a number of a licensed tool by its own label, and leaves a code that nobody knows', () => {
    expect(wordFactor(mark, wording)).toBe(`name of ${mark}`)
    expect(wordFactor('Z9', wording)).toBe('Z9')
  })
})
