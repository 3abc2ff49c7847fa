import { describe, expect, it } from 'vitest'
import { buildSourcesSection } from '../../../../../shared/report/sections/intake/build-sources-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import { alleged, aReportSource, assessedRecords } from '../a-report-source.ts'
import { dana, kai, mia } from '../a-section-source.ts'

describe('the sources', () => {
  it('are said to be none where none were entered', () => {
    expect(wordsOf(buildSourcesSection(aReportSource([]))).slice(1)).toEqual([
      'No evidence has been entered.',
      'No chronology of another agency was used.',
      'Sessions',
      'No session has been held.',
      'Not seen, refused or still waited for',
      'Nothing entered.',
    ])
  })

  it('are counted by kind; sessions and what was refused or is waited for are named', () => {
    const records = [
      ...assessedRecords,
      aRecord(200, 'session', {
        with: [kai.id],
        on: '2026-03-04',
        purpose: 'What he knows.',
        method: 'pictures',
        outcome: 'attended',
      }),
      aRecord(201, 'session', {
        with: [dana.id, mia.id],
        on: '2026-03-01',
        purpose: 'Home',
        outcome: 'cancelled',
        why: 'Mia was ill',
      }),
      aRecord(202, 'session', {
        with: [kai.id],
        on: '2026-05-01',
        purpose: 'Next',
        outcome: 'planned',
      }),
      aRecord(203, 'information_request', {
        toWords: 'The coach',
        what: 'How he gets on',
        why: 'A new place',
        askedOn: '2026-03-02',
        state: 'asked',
      }),
      aRecord(204, 'agreement', { person: dana.id, on: '2026-03-03', answer: 'refused' }),
    ]

    expect(wordsOf(buildSourcesSection(aReportSource(records))).slice(1)).toEqual([
      '3 pieces of evidence: 1 talk with somebody, 1 observation and 1 document or record. Each has its source, date, standing and reliability in the evidence index, at the end.',
      'No chronology of another agency was used.',
      'Sessions',
      '1 March | Dana and Mia | Home | cancelled: Mia was ill',
      '4 March | Kai | What he knows (pictures, cards or symbols) | took place',
      'Not seen, refused or still waited for',
      'The coach: How he gets on (asked 2 March). Needed because: A new place.',
      'Dana said no to taking part (3 March 2026).',
      'Lee was not seen.',
    ])
  })
})

describe('what was not seen', () => {
  const linesOf = (...records: Parameters<typeof aReportSource>[0][number][]) =>
    wordsOf(buildSourcesSection(aReportSource(records)))
  const request = (number: number, toWords: string, more: object) =>
    aRecord(number, 'information_request', {
      toWords,
      what: 'Letters',
      why: 'Sleep',
      askedOn: '2026-03-02',
      ...more,
    })

  it('has what was refused, came in part, or had not come by then, and nothing that had', () => {
    const lines = linesOf(
      request(200, 'Refused', { state: 'refused', answeredOn: '2026-03-09' }),
      request(201, 'In part', { state: 'answered_in_part', answeredOn: '2026-03-09' }),
      request(202, 'Came later', { state: 'answered', answeredOn: '2026-05-09', answer: 'News' }),
      request(203, 'Came', { state: 'answered', answeredOn: '2026-03-09' }),
    )
    const start = lines.indexOf('Not seen, refused or still waited for')

    expect(lines.slice(start + 1).map((line) => line.split(':')[0])).toEqual([
      'Refused',
      'In part',
      'Came later',
    ])
    expect(lines.join()).not.toContain('News')
  })

  it('names nobody who agreed', () => {
    const agreed = aRecord(204, 'agreement', {
      person: dana.id,
      on: '2026-03-03',
      answer: 'agreed',
    })

    expect(linesOf(dana, agreed).join()).not.toContain('said no')
  })

  it('goes by the last answer of somebody who said no at first', () => {
    const answer = (number: number, on: string, answered: string) =>
      aRecord(number, 'agreement', { person: dana.id, on, answer: answered })
    const lines = linesOf(
      dana,
      answer(206, '2026-03-20', 'agreed'),
      answer(207, '2026-03-03', 'refused'),
    )

    expect(lines.join()).not.toContain('said no')
  })

  it('names the chronologies of other agencies, and leads to the index only where there is one', () => {
    const chronology = aRecord(205, 'chronology_import', {
      fileName: 'school.csv',
      agency: 'Northfield Academy',
      fingerprint: 'ab12',
    })

    expect(linesOf(chronology)).toContain('Chronologies used: Northfield Academy.')
    expect(
      wordsOf(buildSourcesSection(aReportSource([alleged], { citations: new Map() })))[1],
    ).toMatch(/in the evidence index\.$/)
  })
})
