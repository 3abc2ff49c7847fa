import { describe, expect, it } from 'vitest'
import { buildChildSafetySection } from '../../../../../shared/report/sections/assessment/build-child-safety-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'
import { dana, kai, mia } from '../a-section-source.ts'

const rule = aRecord(200, 'safety_rule', {
  setting: 'home',
  rule: 'Mia sleeps in Dana’s room',
  doneBy: dana.id,
  protects: [kai.id],
  stillAbleTo: 'Reads to Mia',
  stage: 'interim',
  starts: '2026-02-05',
})

describe('the safety of this child', () => {
  it('has what may not be safe today, what happened to the child as need, and the rules that protect the child', () => {
    expect(
      wordsOf(buildChildSafetySection(aReportSource([...assessedRecords, rule]))).slice(1),
    ).toEqual([
      'Today, A4 Who could be affected now: Theo on Saturdays; Ruth told today.',
      'D1 Harm the child has lived through: Need 3, serious. Violence at home when he was two.',
      'Rules that protect this child: Home: Mia sleeps in Dana’s room.',
    ])
  })

  it('says what there is not', () => {
    expect(wordsOf(buildChildSafetySection(aReportSource([]))).slice(1)).toEqual([
      'No finding says what happened to the child.',
      'Rules that protect this child: no rule names the child.',
    ])
  })
})

it('a rule that has ended, or that protects another child, does not keep this child safe', () => {
  const ended = aRecord(201, 'safety_rule', { ...rule.body, endsOn: '2026-03-01' })
  const forMia = aRecord(202, 'safety_rule', { ...rule.body, protects: [mia.id] })
  const forNobody = aRecord(203, 'safety_rule', { ...rule.body, protects: undefined })
  const source = aReportSource([...assessedRecords, ended, forMia, forNobody])

  expect(wordsOf(buildChildSafetySection(source)).at(-1)).toBe(
    'Rules that protect this child: no rule names the child.',
  )
})

it('each need of the child leads to its place in the findings', () => {
  expect(
    JSON.stringify(buildChildSafetySection(aReportSource([...assessedRecords, dana, kai]))),
  ).toContain('{"text":"D1 Harm the child has lived through","toSection":"factor-D1"}')
})

it('a rule that is still to begin says when it does', () => {
  const line = (starts: string) => {
    const one = aRecord(204, 'safety_rule', { ...rule.body, starts })
    return wordsOf(buildChildSafetySection(aReportSource([kai, dana, one]))).at(-1)
  }

  expect(line('2026-04-23')).toMatch(/ Begins 23 April\.$/)
  expect(line('2026-04-22')).not.toContain('Begins')
})
