import { describe, expect, it } from 'vitest'
import { suggestKind } from '../../../../renderer/screens/briefing/suggest-kind.ts'
import { parseIsoDate } from '../../../../shared/dates/iso-date.ts'
import { anOpenCase } from '../../forms/an-open-case.ts'

const { file } = anOpenCase()

describe('the paper that is offered first', () => {
  it.each([
    ['2026-02-04', 'strategy_briefing'],
    ['2026-02-05', 'planning_paper'],
    ['2026-02-25', 'planning_paper'],
    ['2026-02-26', 'assessment_report'],
    ['2026-05-06', 'assessment_report'],
  ])('on %s is the %s: that of the next meeting, else of the last', (today, kind) => {
    expect(suggestKind(file, parseIsoDate(today))).toBe(kind)
  })

  it('is the briefing while no meeting is entered', () => {
    expect(suggestKind({ records: [] }, parseIsoDate('2026-02-04'))).toBe('strategy_briefing')
  })
})
