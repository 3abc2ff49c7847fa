import { expect, it } from 'vitest'
import { countOf } from '../../../shared/dates/count-of.ts'

it('says one of one thing, and many of none or more', () => {
  expect(countOf(1, 'month')).toBe('1 month')
  expect(countOf(0, 'month')).toBe('0 months')
  expect(countOf(2, 'child', 'children')).toBe('2 children')
})
