import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { wordIssue } from '../../../shared/case/word-issue.ts'

const schema = z.strictObject({
  text: z.string().max(3).optional(),
  list: z.array(z.string()).min(2).optional(),
  count: z.number().optional(),
  one: z.literal(1).optional(),
  choice: z.enum(['a', 'b']).optional(),
  kind: z.discriminatedUnion('noun', [z.strictObject({ noun: z.literal('a') })]).optional(),
  pattern: z.string().regex(/x/).optional(),
  own: z.string().regex(/x/, 'Own words').optional(),
})

describe('what is wrong with a value', () => {
  it.each([
    [{ text: 5 }, 'This must be text'],
    [{ list: 'x' }, 'This must be a list'],
    [{ count: 'x' }, 'This must be a number'],
    [{ text: 'long' }, 'This must be 3 characters or fewer'],
    [{ list: ['x'] }, 'This must be 2 entries or more'],
    [{ one: 2 }, 'This must be 1'],
    [{ choice: 'c' }, 'This is not one of the choices there are'],
    [{ kind: { noun: 'z' } }, 'This is not one of the kinds of record there are'],
    [{ elsewhere: 1 }, 'This holds a field that does not belong here'],
    [{ pattern: 'y' }, 'This is not written as it must be'],
    [{ own: 'y' }, 'Own words'],
    ['no object', 'This must be an object with fields'],
    [undefined, 'This is missing'],
  ])('%j is put in plain words', (value, words) => {
    const result = schema.safeParse(value, { error: wordIssue })

    expect(result.error?.issues[0]?.message).toBe(words)
  })
})
