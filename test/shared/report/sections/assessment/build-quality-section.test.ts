import { describe, expect, it } from 'vitest'
import { buildQualitySection } from '../../../../../shared/report/sections/assessment/build-quality-section.ts'
import { aRecord } from '../../../people/a-case-file.ts'
import { wordsOf } from '../../words-of.ts'
import {
  aReportSource,
  assessedRecords,
  assessment,
  contested,
  licensedRecords,
  urgent,
} from '../a-report-source.ts'
import { dana, kai } from '../a-section-source.ts'

const rowsOf = (records: Parameters<typeof aReportSource>[0]) =>
  wordsOf(buildQualitySection(aReportSource(records))).slice(2)

describe('the quality check', () => {
  it('names what a report still lacks, factor by factor', () => {
    const rows = rowsOf(assessedRecords)

    expect(rows.find((row) => row.startsWith('An answer for every factor'))).toMatch(
      /Not yet: A2, A3, B1, /,
    )
    expect(rows.find((row) => row.startsWith("The child's view"))).toMatch(
      /Not yet: A1, A5, B1, D1$/,
    )
    expect(rows.find((row) => row.startsWith('A goal'))).toMatch(/Not yet: 3 findings$/)
  })

  it('asks no factors of a licensed tool alone, and is never satisfied by an empty case', () => {
    const applies = 'Does not apply: a licensed tool is used alone'

    expect(rowsOf(licensedRecords).filter((row) => row.endsWith(applies))).toHaveLength(3)
    expect(rowsOf([]).filter((row) => row.endsWith('no assessment has been started'))).toHaveLength(
      3,
    )
  })

  it('says yes to what is there', () => {
    const meeting = aRecord(200, 'meeting', { kind: 'report', on: '2026-04-22' })

    expect(rowsOf([...assessedRecords, meeting])).toContain('A meeting with a date | Yes')
  })
})

describe('one line of the quality check', () => {
  const lineOf = (start: string, ...records: Parameters<typeof aReportSource>[0][number][]) =>
    rowsOf([...assessedRecords, ...records]).find((row) => row.startsWith(start)) ?? ''
  const whole = { working: 'Ruth', worries: 'Gaps', safety: 'A plan', decisions: 'Agree' }
  const summary = (more: object = {}) =>
    aRecord(200, 'report_summary', { assessment: assessment.id, ...whole, ...more })
  const account = (more: object) =>
    aRecord(201, 'formulation', { assessment: assessment.id, helps: 'Pictures', ...more })

  it.each(Object.keys(whole))('is open while the summary has no %s', (part) => {
    expect(lineOf('A summary', summary({ [part]: undefined }))).toMatch(/Not yet: parts/)
    expect(lineOf('A summary', summary())).toMatch(/\| Yes$/)
  })

  it('is open while a formulation says nothing of what is not known', () => {
    expect(lineOf('A formulation', account({}))).toMatch(/Not yet/)
    expect(lineOf('A formulation', account({ unsure: 'Much' }))).toMatch(/\| Yes$/)
  })

  it('is not content with the formulation of another assessment', () => {
    const other = aRecord(210, 'assessment', { ...assessment.body, startedOn: '2024-01-10' })
    const older = account({ assessment: other.id, unsure: 'Much' })

    expect(lineOf('A formulation', other, older)).toMatch(/Not yet/)
  })

  it('asks for a level and supervision, and is not content with one', () => {
    const level = aRecord(202, 'tier_decision', {
      tier: 'complex',
      on: '2026-04-17',
      reasons: 'Two homes',
      alternatives: 'Less',
    })
    const watch = aRecord(203, 'supervision_decision', {
      setting: 'home',
      level: 'earshot',
      on: '2026-04-17',
      reasons: 'Mia',
      lessConsidered: 'None',
      stillAbleTo: 'Football',
    })

    expect(lineOf('A level', level)).toMatch(/Not yet/)
    expect(lineOf('A level', watch)).toMatch(/Not yet/)
    expect(lineOf('A level', level, watch)).toMatch(/\| Yes$/)
  })

  it('counts a finding without evidence, an action without a finding, and a meeting without a date', () => {
    const bare = aRecord(204, 'finding', {
      assessment: assessment.id,
      factor: 'E1',
      concern: '2',
      concernText: 'Doors',
    })
    const gone = aRecord(290, 'goal', { from: [urgent.id], words: 'Gone', state: 'agreed' })
    const loose = aRecord(205, 'action', {
      goal: gone.id,
      what: 'Ring',
      owner: dana.id,
      dueOn: '2026-05-01',
      howWeKnow: 'A note',
      state: 'not_started',
    })

    expect(lineOf('Evidence for every mark', bare)).toMatch(/\bE1\b/)
    expect(lineOf('A finding behind', loose)).toMatch(/Not yet: 1 action$/)
    expect(lineOf('A finding behind')).toMatch(/\| Yes$/)
    expect(lineOf('A meeting')).toMatch(/Not yet: no meeting has been entered$/)
  })

  it('is content when every finding that asks for work has a goal', () => {
    const goal = aRecord(206, 'goal', {
      from: assessedRecords.filter(({ noun }) => noun === 'finding').map(({ id }) => id),
      words: 'All',
      state: 'agreed',
    })

    expect(lineOf('A goal, a safety rule', goal)).toMatch(/\| Yes$/)
  })

  it('asks nobody for the view of a child on what is closed', () => {
    const open = aRecord(207, 'legal_position', {
      person: kai.id,
      status: 'investigation',
      on: '2026-02-03',
      source: 'Police',
    })
    const closed = aRecord(208, 'finding', { ...contested.body, factor: 'B2' })

    expect(lineOf("The child's view", closed)).toMatch(/\bB2\b/)
    expect(lineOf("The child's view", closed, open)).not.toMatch(/\bB2\b/)
  })
})
