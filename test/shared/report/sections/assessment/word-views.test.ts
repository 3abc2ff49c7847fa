import { describe, expect, it } from 'vitest'
import { listWalked } from '../../../../../shared/assessment/walk-assessment.ts'
import { wordViews } from '../../../../../shared/report/sections/assessment/word-views.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'

const factors = listWalked(aReportSource(assessedRecords).assessed?.domains ?? [])
const find = (code: string) => factors.flatMap((one) => (one.factor.code === code ? [one] : []))

describe('how others see a finding', () => {
  it('is worded for each who was asked, and only what differs where only that is wanted', () => {
    const [a4] = find('A4')
    if (!a4) throw new Error('no A4')

    expect(wordViews(a4)).toBe(
      'The child: agrees: Everyone should knock. Carers: see it differently: Lee sees no need. Agencies: not asked.',
    )
    expect(wordViews(a4, ['differ'])).toBe('Carers: see it differently: Lee sees no need.')
  })

  it('does not say an answer twice', () => {
    const [a4] = find('A4')
    if (!a4?.finding) throw new Error('no A4')
    const body = { ...a4.finding.body, childViewText: 'Agrees with it' }

    expect(wordViews({ ...a4, finding: { ...a4.finding, body } }, ['agree'])).toBe(
      'The child: Agrees with it.',
    )
  })

  it('is nothing where nobody was asked', () => {
    expect(find('A2').map((one) => wordViews(one))).toEqual([undefined])
    expect(find('D1').map((one) => wordViews(one))).toEqual([undefined])
  })
})
