import { expect, it } from 'vitest'
import { findMonth, monthNames } from '../../../shared/dates/month-names.ts'

it('finds every month by its number, its name and its first three letters', () => {
  expect(monthNames).toHaveLength(12)
  for (const [index, name] of monthNames.entries())
    for (const typed of [
      String(index + 1),
      name,
      name.toUpperCase(),
      name.slice(0, 3),
      ` ${name} `,
    ])
      expect(findMonth(typed)).toBe(index + 1)
})

it.each(['0', '13', '', 'Ma', 'Febuary', 'x', '-1', '1.5', 'Marchs'])(
  'finds no month in %j',
  (typed) => {
    expect(findMonth(typed)).toBeUndefined()
  },
)

it('takes the usual short form with a dot', () => {
  expect(findMonth('Sept.')).toBe(9)
})
