import { describe, expect, it } from 'vitest'
import { parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { findMeeting, findPaperMoment } from '../../../shared/report/paper-moment.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'

const first = aRecord(1, 'meeting', { kind: 'planning', on: '2026-02-10' })
const second = aRecord(2, 'meeting', { kind: 'planning', on: '2026-02-18', at: '10:00' })
const onReport = aRecord(3, 'meeting', { kind: 'report', on: '2026-04-22' })
const file = aCaseFile(second, first, onReport)
const at = (text: string) => parseIsoInstant(text)

describe('the meeting that a paper is for', () => {
  it('is the latest of its kind, and none for a briefing', () => {
    expect(findMeeting(file, 'planning_paper')?.id).toBe(second.id)
    expect(findMeeting(file, 'assessment_report')?.id).toBe(onReport.id)
    expect(findMeeting(file, 'strategy_briefing')).toBeUndefined()
  })
})

describe('the moment that a paper looks at', () => {
  it('is the end of the day of its own meeting once that is past', () => {
    const later = at('2026-05-02T09:00:00.000Z')

    expect(findPaperMoment(file, 'planning_paper', later)).toBe('2026-02-18T23:59:00.000Z')
    expect(findPaperMoment(file, 'assessment_report', later)).toBe('2026-04-22T22:59:00.000Z')
  })

  it('is now before that day is over, when the person says so, and without a meeting', () => {
    const onTheDay = at('2026-02-18T11:00:00.000Z')
    const later = at('2026-05-02T09:00:00.000Z')

    expect(findPaperMoment(file, 'planning_paper', onTheDay)).toBe(onTheDay)
    expect(findPaperMoment(file, 'planning_paper', later, 'now')).toBe(later)
    expect(findPaperMoment(aCaseFile(), 'assessment_report', later)).toBe(later)
  })
})
