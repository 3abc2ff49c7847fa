import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildProfile } from '../../../shared/assessment/build-profile.ts'
import {
  listWalked,
  type Walk,
  walkAssessment,
} from '../../../shared/assessment/walk-assessment.ts'
import { tableOfProfile, wordProfile } from '../../../shared/assessment/word-profile.ts'
import { aFinding, anyWalk, aWalk, factorCodes } from './an-assessment.ts'

const profileOf = (walk: Walk) => buildProfile(walkAssessment(walk))
const walk = aWalk([
  aFinding('A4', { concern: '4', strength: '1' }),
  aFinding('A5', { concern: 'not_enough', strength: '0' }),
  aFinding('D5', { strength: '2' }),
])

describe('the words of a profile', () => {
  it('are one text for each domain, with every factor in it by code and name', () => {
    const words = wordProfile(profileOf(walk))

    expect(words).toHaveLength(5)
    expect(words[0]).toMatch(/^A What happened\. A1 Intrusion and harm: Concern not rated yet\./)
    expect(words[0]).toContain(
      'A4 Who could be affected now: Concern 4, urgent. Strength 1 of 3, emerging.',
    )
    for (const code of factorCodes) expect(words.join(' ')).toContain(`${code} `)
  })
})

describe('the table of a profile', () => {
  const table = tableOfProfile(profileOf(walk))
  const rowOf = (code: string) => table.find((row) => row.code === code)

  it('has the rows of the chart in its order, every cell in words', () => {
    expect(table.map(({ code }) => code)).toEqual(factorCodes)
    expect(rowOf('A4')).toEqual({
      domain: 'A What happened',
      code: 'A4',
      name: 'Who could be affected now',
      about: 'What adults must change',
      type: 'Can change with help',
      concern: '4',
      strength: '1 of 3',
      words: 'Concern 4, urgent. Strength 1 of 3, emerging.',
    })
    for (const row of table) for (const cell of Object.values(row)) expect(cell.trim()).not.toBe('')
  })

  it('says what has no mark, and what is not known', () => {
    expect(rowOf('D5')?.concern).toBe('No mark')
    expect(rowOf('A5')?.concern).toBe('Not known')
    expect(rowOf('A1')).toMatchObject({ concern: 'Not known', strength: 'Not chosen' })
  })
})

it('an unknown has no number in words or table, whatever was answered', () => {
  fc.assert(
    fc.property(anyWalk(), fc.boolean(), (any, withoutContested) => {
      const domains = walkAssessment({ ...any, withoutContested })
      const profile = buildProfile(domains)
      const table = tableOfProfile(profile)
      const words = wordProfile(profile).join(' ')
      for (const [index, { concern, factor }] of listWalked(domains).entries()) {
        const row = table[index]
        expect(row?.code).toBe(factor.code)
        expect(words).toContain(`${factor.code} ${factor.name}: ${row?.words}`)
        if (concern.kind === 'mark') expect(row?.concern).toBe(String(concern.mark))
        else {
          expect(row?.concern).not.toMatch(/\d/)
          expect(row?.words.split('Strength')[0]).not.toMatch(/\d/)
        }
      }
    }),
  )
})
