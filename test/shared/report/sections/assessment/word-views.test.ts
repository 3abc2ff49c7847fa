import { describe, expect, it } from 'vitest'
import { listWalked } from '../../../../../shared/assessment/walk-assessment.ts'
import { wordViews } from '../../../../../shared/report/sections/assessment/word-views.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { aReportSource, assessedRecords, contested } from '../a-report-source.ts'
import { kai } from '../a-section-source.ts'

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

it('a view of what is closed is not worded, nor words that no longer show', () => {
  const viewed = aRecord(210, 'finding', {
    ...contested.body,
    factor: 'B2',
    childView: 'declined',
    childViewText: 'Did not say why',
  })
  const open = aRecord(211, 'legal_position', {
    person: kai.id,
    status: 'investigation',
    on: '2026-02-03',
    source: 'Police',
  })
  const wordsFor = (...records: Parameters<typeof aReportSource>[0][number][]) =>
    listWalked(aReportSource([...assessedRecords, viewed, ...records]).assessed?.domains ?? [])
      .filter(({ factor }) => factor.code === 'B2')
      .map((one) => wordViews(one))

  expect(wordsFor()).toEqual(['The child: did not want to say: Did not say why.'])
  expect(wordsFor(open)).toEqual([undefined])
})

it('words left behind by an answer that changed are not worded', () => {
  const [a1] = find('A1')
  if (!a1?.finding) throw new Error('no A1')
  const body = { ...a1.finding.body, childView: 'agree' as const, childViewText: 'Left behind' }

  expect(wordViews({ ...a1, asked: ['childView'], finding: { ...a1.finding, body } })).toBe(
    'The child: agrees.',
  )
})
