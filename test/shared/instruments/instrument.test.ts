import { describe, expect, it } from 'vitest'
import {
  findFactor,
  instrumentSchema,
  listFactors,
} from '../../../shared/instruments/instrument.ts'
import { rawInstruments, shippedPolicies } from '../governance/the-policies.ts'

const [shipped] = shippedPolicies.instruments

describe('the instrument that ships', () => {
  const factors = shipped === undefined ? [] : listFactors(shipped)
  const codesOf = (chosen: typeof factors) => chosen.map(({ code }) => code)

  it('is one, for ages 12 to 17, with 26 factors in domains of 5, 5, 6, 5 and 5', () => {
    expect(shippedPolicies.instruments.map(({ code }) => code)).toEqual(['sss_12_17_1'])
    expect(shipped?.ages).toEqual({ from: 12, to: 17 })
    expect(shipped?.domains.map((domain) => [domain.code, domain.factors.length])).toEqual([
      ['A', 5],
      ['B', 5],
      ['C', 6],
      ['D', 5],
      ['E', 5],
    ])
    expect(factors).toHaveLength(26)
  })

  it('has no mark for identity and belonging, by design, and five anchors everywhere else', () => {
    expect(codesOf(factors.filter(({ anchors }) => anchors === undefined))).toEqual(['D5'])
    for (const { anchors = [], code } of factors)
      expect(new Set(anchors).size).toBe(code === 'D5' ? 0 : 5)
  })

  it('closes what a child must not be asked while the police are asking', () => {
    const closed = factors.filter((factor) => factor.closedDuringPoliceEnquiries)

    expect(codesOf(closed)).toEqual(['B2', 'B4'])
  })

  it('tells apart the child, the adults and what happened to the child', () => {
    const about = (group: string) => codesOf(factors.filter((factor) => factor.about === group))

    expect(about('adults')).toEqual(['A4', 'D4', 'E1', 'E2', 'E3', 'E5'])
    expect(about('happened_to_child')).toEqual(['C3', 'D1', 'D2', 'D3', 'D5'])
    expect(about('child')).toHaveLength(26 - 6 - 5)
    expect(new Set(factors.map(({ type }) => type))).toEqual(
      new Set(['history', 'changeable', 'mixed']),
    )
  })

  it('asks for strengths at every factor, and says what it is not', () => {
    for (const { strengthsPrompt } of factors) expect(strengthsPrompt).toMatch(/\?$/)
    expect(shipped?.caution).toMatch(/not been validated.*no total and no level/)
    expect(shipped?.identityPrompt).toMatch(/racism/)
  })

  it('holds no word of a licensed tool, and nobody is a label', () => {
    const words = JSON.stringify(rawInstruments())

    expect(words.length).toBeGreaterThan(5000)
    expect(words).not.toMatch(/\b(AIM3?|PROFESOR|ERASOR|J-SOAP|JSOAP|SAVRY|ASSET|Brook)\b/)
    expect(words).not.toMatch(/perpetrator|offender|abuser|predator|\brisk level\b|high risk/i)
  })
})

describe('a factor', () => {
  it('is found by its code, and only by that', () => {
    expect(shipped && findFactor(shipped, 'A4')?.name).toBe('Who could be affected now')
    expect(shipped && findFactor(shipped, 'a4')).toBeUndefined()
    expect(shipped && findFactor(shipped, 'Z9')).toBeUndefined()
  })

  it('has five anchors or none: a shorter scale is not read', () => {
    const [raw] = rawInstruments()
    const instrument = instrumentSchema.parse(raw?.contents)
    const cut = structuredClone(instrument)
    cut.domains[0]?.factors[0]?.anchors?.pop()

    expect(instrumentSchema.safeParse(instrument).success).toBe(true)
    expect(instrumentSchema.safeParse(cut).success).toBe(false)
  })
})
