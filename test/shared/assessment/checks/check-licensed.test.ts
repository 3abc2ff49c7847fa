import { describe, expect, it } from 'vitest'
import {
  checkLicensedMark,
  checkLicensedRecord,
} from '../../../../shared/assessment/checks/check-licensed.ts'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { recordIdOf } from '../../../builders/record-ids.ts'
import { aLicensedMark } from '../../plan/a-plan.ts'
import { anAssessment, theDay } from '../an-assessment.ts'

const { record, mark } = aLicensedMark(501, { area: 'Home' })
const fieldsOf = (problems: readonly { readonly field: string }[]) =>
  problems.map(({ field }) => field)

describe('the record of a licensed tool', () => {
  it.each([
    ['licensed', []],
    ['both', []],
    ['built_in', ['assessment']],
  ] as const)('in an assessment that uses %s is told of %j', (use, fields) => {
    const records = [{ ...anAssessment, body: { ...anAssessment.body, use } }]

    expect(fieldsOf(checkLicensedRecord({ records }, theDay, record.body))).toEqual(fields)
  })

  it('needs a certificate of today or before', () => {
    const records = [{ ...anAssessment, body: { ...anAssessment.body, use: 'both' as const } }]
    const certified = (day: string) =>
      checkLicensedRecord({ records }, theDay, { ...record.body, certifiedOn: parseIsoDate(day) })

    expect(certified('2026-04-10')).toEqual([])
    expect(fieldsOf(certified('2026-04-11'))).toEqual(['certifiedOn'])
  })

  it('needs an assessment that is there', () => {
    expect(fieldsOf(checkLicensedRecord({ records: [] }, theDay, record.body))).toEqual([
      'assessment',
    ])
  })
})

describe('a number of a licensed tool', () => {
  const told = (more: object, id?: string) =>
    fieldsOf(checkLicensedMark({ records: [record, mark] }, { ...mark.body, ...more }, id))

  it('has a label of its own within its group and record', () => {
    expect(told({})).toEqual(['label'])
    expect(told({ label: ' my LABEL ' })).toEqual(['label'])
    expect(told({ label: 'Another' })).toEqual([])
    expect(told({ area: 'School' })).toEqual([])
    expect(told({ area: undefined })).toEqual([])
    expect(told({ record: recordIdOf(599) })).toEqual([])
  })

  it('may be saved again as it is', () => {
    expect(told({}, mark.id)).toEqual([])
  })
})
