import { expect, it } from 'vitest'
import { wordMentions } from '../../../../renderer/app/case/word-mentions.ts'

const refusal = { code: 'still_mentioned', message: 'This is still mentioned elsewhere.' }

it('names each kind of place where a record is still mentioned, with how many', () => {
  const details = [
    { id: '1', noun: 'household_member', field: 'person' },
    { id: '2', noun: 'household_member', field: 'person' },
    { id: '3', noun: 'event', field: 'people' },
  ]

  expect(wordMentions({ ok: false, error: { ...refusal, details } })).toEqual({
    ok: false,
    error: {
      ...refusal,
      details,
      message:
        'This is still mentioned in 2 people in homes, 1 event. Change those entries first, then remove it.',
    },
  })
})

it('keeps the words of the engine where it names no place, and every other answer', () => {
  const plain = { ok: false, error: refusal } as const
  const other = { ok: false, error: { ...refusal, code: 'changed_elsewhere' } } as const

  expect(wordMentions(plain)).toBe(plain)
  expect(wordMentions(other)).toBe(other)
  expect(wordMentions({ ok: true, value: 1 })).toEqual({ ok: true, value: 1 })
})
