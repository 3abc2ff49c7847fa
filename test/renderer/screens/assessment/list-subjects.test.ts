import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadPolicies } from '../../../../main/governance/load-policies.ts'
import {
  findNextToRate,
  listSubjects,
} from '../../../../renderer/screens/assessment/list-subjects.ts'
import type { CaseFile, CaseRecord } from '../../../../shared/case/nouns.ts'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { walkLatest } from '../../../../shared/plan/derive-coverage.ts'
import { loadPracticeFile } from '../../forms/practice-file.ts'

const policies = loadPolicies(fileURLToPath(new URL('../../../../resources', import.meta.url)))
const practice = loadPracticeFile()
const today = parseIsoDate('2026-04-20')

function subjectsOf(file: Pick<CaseFile, 'records'>) {
  return listSubjects({ domains: walkLatest(file, policies, today) }, file)
}

describe('listSubjects', () => {
  it('lists every factor once, in the order of the instrument, named by code and name', () => {
    const subjects = subjectsOf(practice)

    expect(subjects.length).toBe(26)
    expect(new Set(subjects.map(({ code }) => code)).size).toBe(26)
    expect(subjects[3]?.name).toBe('A4 Who could be affected now')
  })
})

describe('findNextToRate', () => {
  it('goes on with the first factor that has no finding yet, and with none when all are complete', () => {
    const without = practice.records.filter(
      (record) => record.noun !== 'finding' || !['B3', 'C1'].includes(record.body.factor),
    )

    expect(findNextToRate(subjectsOf({ records: without }))?.code).toBe('B3')
    expect(findNextToRate(subjectsOf(practice))).toBeUndefined()
  })

  it('puts what was begun before what was not', () => {
    const begun = practice.records.flatMap((record): readonly CaseRecord[] => {
      if (record.noun !== 'finding') return [record]
      if (record.body.factor === 'A1') return []
      if (record.body.factor !== 'D2') return [record]
      const { assessment, factor } = record.body
      return [{ ...record, body: { assessment, factor } }]
    })

    expect(findNextToRate(subjectsOf({ records: begun }))?.code).toBe('D2')
  })
})
