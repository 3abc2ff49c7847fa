import { describe, expect, it } from 'vitest'
import { newCaseId, newRecordId } from '../../../main/cases/new-ids.ts'
import { idPattern } from '../../../shared/case/parse-body.ts'

describe.each<[string, () => string]>([
  ['case', newCaseId],
  ['record', newRecordId],
])('the id of a new %s', (_, newId) => {
  it('is one that the contract accepts, and another each time', () => {
    const ids = Array.from({ length: 200 }, () => newId())

    for (const id of ids) expect(id).toMatch(idPattern)
    expect(new Set(ids).size).toBe(200)
  })
})
