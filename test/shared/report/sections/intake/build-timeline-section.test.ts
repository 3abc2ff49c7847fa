import { describe, expect, it } from 'vitest'
import { buildTimelineSection } from '../../../../../shared/report/sections/intake/build-timeline-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { aReportSource, assessedRecords } from '../a-report-source.ts'

const anEvent = (number: number, when: string | undefined, more: object = {}) =>
  aRecord(number, 'event', { what: `Event ${number}.`, source: 'School', when, ...more })

describe('the timeline', () => {
  it('has every event with its answer, and a gap where nothing is recorded', () => {
    const records = [
      anEvent(200, '2020-01-10', { response: 'A letter' }),
      anEvent(201, '2022-06-01'),
      aRecord(202, 'event', { what: 'No day.', source: 'Police' }, { standing: 'alleged' }),
    ]

    expect(wordsOf(buildTimelineSection(aReportSource(records))).slice(1)).toEqual([
      '10 January 2020 | Event 200 (School). | A letter.',
      expect.stringMatching(/^Nothing recorded \| Nothing is recorded .*2 years.* \| $/),
      '1 June 2022 | Event 201 (School). | Nothing entered.',
      'Undated | No day (Police). Alleged. | Nothing entered.',
    ])
  })

  it('sets a contact that answered beside what it answers', () => {
    const link = aRecord(210, 'chronology_link', {
      first: anEvent(200, '2026-01-10').id,
      second: anEvent(201, '2026-01-12').id,
      decision: 'answers',
    })
    const records = [anEvent(200, '2026-01-10'), anEvent(201, '2026-01-12'), link]

    expect(wordsOf(buildTimelineSection(aReportSource(records))).slice(1)).toEqual([
      '10 January 2026 | Event 200 (School). | 12 January 2026: Event 201.',
    ])
    expect(wordsOf(buildTimelineSection(aReportSource(assessedRecords)))).toContain(
      'No event has been entered.',
    )
  })
})

it('an answer stands in its own words, and silence up to the undated is said before it', () => {
  const first = anEvent(200, '2026-01-10')
  const second = anEvent(201, '2026-01-12', { response: 'Came to the door' })
  const link = aRecord(210, 'chronology_link', {
    first: first.id,
    second: second.id,
    decision: 'answers',
  })

  expect(wordsOf(buildTimelineSection(aReportSource([first, second, link]))).at(-1)).toBe(
    '10 January 2026 | Event 200 (School). | 12 January 2026: Came to the door.',
  )
})
