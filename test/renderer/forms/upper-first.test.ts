import { expect, it } from 'vitest'
import { upperFirst } from '../../../renderer/forms/upper-first.ts'

it.each([
  ['undated', 'Undated'],
  ['17 May', '17 May'],
  ['', ''],
])('puts a capital before %j', (words, result) => {
  expect(upperFirst(words)).toBe(result)
})
