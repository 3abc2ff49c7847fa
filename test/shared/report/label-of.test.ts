import { expect, it } from 'vitest'
import { labelInside, labelOf, lowerFirst, upperFirst } from '../../../shared/report/label-of.ts'

const options = [{ value: 'yes', label: 'Yes, it is' }]

it('words a choice, and gives its code where the list no longer has it', () => {
  expect(labelOf(options, 'yes')).toBe('Yes, it is')
  expect(labelInside(options, 'yes')).toBe('yes, it is')
  expect(labelOf(options, 'gone')).toBe('gone')
})

it('changes only the first letter', () => {
  expect(lowerFirst('ABC')).toBe('aBC')
  expect(upperFirst('abc')).toBe('Abc')
  expect(upperFirst('')).toBe('')
})
