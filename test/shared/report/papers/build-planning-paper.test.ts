import { describe, expect, it } from 'vitest'
import { parseIsoInstant } from '../../../../shared/dates/iso-date.ts'
import {
  buildMeetingFacts,
  buildPlanningPaper,
} from '../../../../shared/report/papers/build-planning-paper.ts'
import { loadPracticeCase } from '../../../builders/practice-case/load-practice-case.ts'
import { aCaseFile, aRecord } from '../../people/a-case-file.ts'
import { aPaperSource } from '../a-paper-source.ts'
import { aReportSource } from '../sections/a-report-source.ts'
import { helen } from '../sections/a-section-source.ts'
import { wordsOf } from '../words-of.ts'

const asAt = parseIsoInstant('2026-02-18T09:00:00.000Z')
const model = buildPlanningPaper(aPaperSource(loadPracticeCase(), { asAt, madeAt: asAt }))

describe('the paper for the planning meeting', () => {
  it('has the parts of the briefing as they stand, and what a planning meeting needs', () => {
    expect(model.kind).toBe('planning_paper')
    expect(model.title).toBe('Paper for the planning meeting: Kai')
    expect(model.sections.map(({ id }) => id)).toEqual([
      'referral',
      'law',
      'worries',
      'voices',
      'homes',
      'safety_plan',
      'preparation',
      'requests',
      'decisions',
      'told',
      'events',
      'left_out',
    ])
  })

  it('has no rating, and names no finding', () => {
    const text = JSON.stringify(model)

    expect(text).not.toMatch(/Concern \d|Need \d|Strength \d|factor-|evidence-\d/)
    expect(model.contents).toBeUndefined()
  })

  it('names no child who was harmed but by code, and no withheld address', () => {
    const text = JSON.stringify(model)

    expect(text).toContain('Child 1')
    expect(text).not.toMatch(/Quillfeather|Fatima/)
  })

  it('says in an empty case of every part that nothing was entered', () => {
    const empty = buildPlanningPaper(aPaperSource(aCaseFile()))

    expect(empty.sections).toHaveLength(12)
    expect(empty.cover).toEqual([{ term: 'Meeting', words: 'No meeting has been entered.' }])
    expect(empty.sections.flatMap(wordsOf)).toContain('Nothing has been asked for yet.')
  })
})

describe('the meeting on a cover', () => {
  it('has its day, time, place and chair', () => {
    const meeting = aRecord(200, 'meeting', {
      kind: 'report',
      on: '2026-04-22',
      at: '14:00',
      place: 'Room 2',
      chair: helen.id,
    })

    expect(buildMeetingFacts(aReportSource([helen, meeting]))).toEqual([
      { term: 'Meeting', words: '22 April 2026, 2:00pm, Room 2. Chair: DC Helen Shaw.' },
    ])
  })
})
