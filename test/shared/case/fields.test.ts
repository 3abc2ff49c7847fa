import { describe, expect, it } from 'vitest'
import {
  choice,
  choices,
  date,
  factor,
  factors,
  longText,
  number,
  policyChoice,
  ref,
  refs,
  text,
  time,
  vagueDate,
} from '../../../shared/case/fields.ts'

const options = [{ value: 'red', label: 'Red' }]

describe('a field', () => {
  it('is a plain value that keeps its words and says its kind', () => {
    expect([
      text({ label: 'A' }),
      longText({ label: 'A' }),
      choice(options, { label: 'A' }),
      choices(options, { label: 'A' }),
      policyChoice({ policy: 'tiers', label: 'A' }),
      date({ label: 'A', required: 'Enter the date' }),
      vagueDate({ label: 'A' }),
      time({ label: 'A' }),
      ref({ to: ['person'], label: 'A' }),
      refs({ to: ['person'], label: 'A' }),
      number({ label: 'A', min: 0, max: 10, step: 0.5 }),
      factor({ label: 'A' }),
      factors({ label: 'A' }),
    ]).toEqual([
      { kind: 'text', label: 'A', maxChars: 200 },
      { kind: 'long_text', label: 'A', maxChars: 10_000 },
      { kind: 'choice', label: 'A', options },
      { kind: 'choices', label: 'A', options },
      { kind: 'policy_choice', label: 'A', policy: 'tiers' },
      { kind: 'date', label: 'A', required: 'Enter the date' },
      { kind: 'vague_date', label: 'A' },
      { kind: 'time', label: 'A' },
      { kind: 'ref', label: 'A', to: ['person'] },
      { kind: 'refs', label: 'A', to: ['person'] },
      { kind: 'number', label: 'A', min: 0, max: 10, step: 0.5 },
      { kind: 'factor', label: 'A' },
      { kind: 'factors', label: 'A' },
    ])
  })

  it('takes its own limit over the usual one', () => {
    expect(text({ label: 'A', maxChars: 60 }).maxChars).toBe(60)
    expect(longText({ label: 'A', maxChars: 500 }).maxChars).toBe(500)
  })
})
