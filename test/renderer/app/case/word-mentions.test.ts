import { expect, it } from 'vitest'
import { linkMentions, wordMentions } from '../../../../renderer/app/case/word-mentions.ts'

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

it('leads to each record that still mentions it, once', () => {
  const details = [
    { id: '1', noun: 'household_member', field: 'person' },
    { id: '3', noun: 'event', field: 'people' },
    { id: '3', noun: 'event', field: 'from' },
  ]
  const links = linkMentions(
    { ok: false, error: { ...refusal, details } },
    {
      linkTo: (room, ...parts) => [room, ...parts].join('/'),
      nameOf: (id) => `Entry ${id}`,
    },
  )

  expect(links).toEqual([
    { href: 'people/household_member/1', words: 'Person in a home: Entry 1' },
    { href: 'chronology/event/3', words: 'Event: Entry 3' },
  ])
})

it('leads nowhere for any other refusal', () => {
  const error = { ...refusal, code: 'changed_elsewhere', details: [{ id: '1', noun: 'event' }] }
  const openCase = { linkTo: () => '', nameOf: () => '' }

  expect(linkMentions({ ok: false, error }, openCase)).toEqual([])
})

it('keeps the words of the engine where it names no place, and every other answer', () => {
  const plain = { ok: false, error: refusal } as const
  const other = { ok: false, error: { ...refusal, code: 'changed_elsewhere' } } as const

  expect(wordMentions(plain)).toBe(plain)
  expect(wordMentions(other)).toBe(other)
  expect(wordMentions({ ok: true, value: 1 })).toEqual({ ok: true, value: 1 })
})
