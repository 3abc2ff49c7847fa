import { expect, it } from 'vitest'
import { listLines } from '../../../shared/report/list-lines.ts'

it('gives what was typed one on each line, without empty lines and typed bullets', () => {
  expect(listLines(' - First\n\n2) Second \n• Third')).toEqual(['First', 'Second', 'Third'])
  expect(listLines('10 sessions a term')).toEqual(['10 sessions a term'])
  expect(listLines(undefined)).toEqual([])
})
