import { describe, expect, it } from 'vitest'
import { attempt } from '../../../main/self-test/attempt.ts'

describe('an attempt', () => {
  it('tells what was seen when it holds', async () => {
    expect(await attempt('a check', () => 'seen')).toEqual({
      ...{ check: 'a check', ok: true, detail: 'seen' },
    })
    expect(await attempt('a check', async () => 'seen later')).toMatchObject({ ok: true })
  })

  it.each<[string, () => string | Promise<string>, string]>([
    [
      'throws',
      () => {
        throw new Error('what is wrong')
      },
      'what is wrong',
    ],
    ['refuses later', () => Promise.reject(new Error('what is wrong')), 'what is wrong'],
    ['throws what is no error', () => Promise.reject('x'), 'unknown'],
  ])('is a check that did not hold when the work %s', async (_, work, detail) => {
    expect(await attempt('a check', work)).toEqual({ check: 'a check', ok: false, detail })
  })
})
