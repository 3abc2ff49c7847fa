import { expect, it } from 'vitest'
import { childrenAssessed } from '../../../shared/report/children-assessed.ts'
import { aCaseFile } from '../people/a-case-file.ts'
import { kai, mia } from './sections/a-section-source.ts'

it('the children assessed are those whose role says so', () => {
  expect([...childrenAssessed(aCaseFile(kai, mia))]).toEqual([kai.id])
  expect([...childrenAssessed(aCaseFile(mia))]).toEqual([])
})
