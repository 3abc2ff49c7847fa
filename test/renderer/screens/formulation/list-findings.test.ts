import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadPolicies } from '../../../../main/governance/load-policies.ts'
import {
  listFindings,
  nameStrengths,
} from '../../../../renderer/screens/formulation/list-findings.ts'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { loadPracticeFile } from '../../forms/practice-file.ts'

const policies = loadPolicies(fileURLToPath(new URL('../../../../resources', import.meta.url)))

describe('listFindings', () => {
  it('names every finding by its factor, with what was found in words', () => {
    const file = loadPracticeFile()
    const found = listFindings({ file, policies, today: parseIsoDate('2026-04-20') })

    expect(found.length).toBe(26)
    expect(found.find(({ code }) => code === 'A4')).toMatchObject({
      name: 'A4 Who could be affected now',
      words: 'Concern 4, urgent',
    })
    expect(found.find(({ code }) => code === 'A5')?.words).toBe(
      'Concern not known: not enough information',
    )
  })

  it('words them by what is strong there, where the canvas asks what helps', () => {
    const file = loadPracticeFile()
    const found = listFindings({ file, policies, today: parseIsoDate('2026-04-20') })
    const strong = nameStrengths(found)

    expect(strong.find(({ code }) => code === 'B3')?.words).toBe('Strength 2 of 3, present')
    expect(strong.map(({ id }) => id)).toEqual(found.map(({ id }) => id))
  })
})
