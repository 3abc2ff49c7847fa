import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../../shared/dates/iso-date.ts'
import { factorAnchor, readAssessed } from '../../../shared/report/assessed.ts'
import { reportPolicies } from '../../builders/shipped-audiences.ts'
import { aCaseFile } from '../people/a-case-file.ts'
import {
  assessedRecords,
  contested,
  licensedMark,
  licensedRecords,
  urgent,
} from './sections/a-report-source.ts'

const on = parseIsoDate('2026-04-22')

describe('what an assessment says, read once for a paper', () => {
  it('is nothing before one was started', () => {
    expect(readAssessed(aCaseFile(), reportPolicies, on)).toBeUndefined()
  })

  it('has every domain, what changes without what is contested, and a name for each finding', () => {
    const read = readAssessed(aCaseFile(...assessedRecords), reportPolicies, on)

    expect(read?.domains.map(({ domain }) => domain.code)).toEqual(['A', 'B', 'C', 'D', 'E'])
    expect(read?.changed.map(({ finding }) => finding.id)).toContain(contested.id)
    expect(read?.names.get(urgent.id)).toEqual({
      words: 'A4 Who could be affected now',
      anchor: factorAnchor('A4'),
    })
    expect(read?.names.size).toBe(5)
  })

  it('has the numbers of a licensed tool under their own labels, and no domain', () => {
    const read = readAssessed(aCaseFile(...licensedRecords), reportPolicies, on)

    expect(read?.domains).toEqual([])
    expect(read?.licensed[0]?.marks).toHaveLength(2)
    expect(read?.names.get(licensedMark.id)).toEqual({ words: 'My label', anchor: 'mark-1' })
  })
})
