import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadPolicies } from '../../../../main/governance/load-policies.ts'
import { wordAnswers, wordValue } from '../../../../renderer/forms/records/word-value.ts'

import { nouns } from '../../../../shared/case/nouns.ts'
import { loadPracticeFile } from '../practice-file.ts'

const file = loadPracticeFile()
const policies = loadPolicies(fileURLToPath(new URL('../../../../resources', import.meta.url)))
const wording = { policies, nameOf: (id: string) => `name of ${id}`, hideNames: (s: string) => s }

describe('wordAnswers', () => {
  it('words every answer of the practice case without a code, an id or an empty word', () => {
    const answers = file.records.flatMap((record) => wordAnswers(record, wording))
    const odd = answers.filter(
      ({ label, words }) =>
        words.trim() === '' ||
        label.includes('(optional)') ||
        /undefined|null|NaN|\[object/.test(words) ||
        /^[a-z]+_[a-z_]+$/.test(words),
    )

    expect(answers.length).toBeGreaterThan(500)
    expect(odd).toEqual([])
  })

  it('leaves out an answer to a question that does not show', () => {
    const person = file.records.find((record) => record.noun === 'person')
    if (person?.noun !== 'person') throw new Error('no person in the practice case')
    const changed = {
      ...person,
      body: { ...person.body, role: 'parent', identityWithheldFrom: 'x' },
    }

    const codes = wordAnswers(changed as typeof person, wording).map(({ code }) => code)

    expect(codes).not.toContain('identityWithheldFrom')
  })
})

describe('wordValue', () => {
  it('words days, times and lists as they are printed', () => {
    expect(wordValue(nouns.event.fields.when, '2024-03~', wording)).toBe('about March 2024')
    expect(wordValue(nouns.event.fields.time, '09:32', wording)).toBe('9:32am')
    expect(wordValue(nouns.event.fields.people, ['a', 'b'], wording)).toBe('name of a, name of b')
    expect(wordValue(nouns.event.fields.kind, 'life', wording)).toBe(
      'Something in the life of the child or family',
    )
  })
})
