import { describe, expect, it } from 'vitest'
import { joinClassNames } from '../../../renderer/components/class-names.ts'

describe('joinClassNames', () => {
  it.each<[(string | false | null | undefined)[], string | undefined]>([
    [['a', 'b c'], 'a b c'],
    [['a', false, null, undefined, '', 'b'], 'a b'],
    [[false, ''], undefined],
    [[], undefined],
  ])('joins %j', (parts, joined) => {
    expect(joinClassNames(...parts)).toBe(joined)
  })
})
