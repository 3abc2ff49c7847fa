import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { deriveCaseStatus } from '../../../shared/governance/case-status.ts'
import { sectionCodes } from '../../../shared/governance/status-item.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'
import { kaiFamily, kaiId } from '../people/kai-family.ts'
import { at, kaiAt } from './kai-at.ts'
import { shippedPolicies } from './the-policies.ts'

const now = at('2026-02-04', '09:30')
const statusOf = (records: readonly CaseRecord[], when = now, briefings = 0) =>
  deriveCaseStatus(aCaseFile(...records), shippedPolicies, when, briefings)
const referral = aRecord(102, 'referral', {
  receivedOn: '2026-02-03',
  receivedTime: '11:40',
  fromWords: 'School',
  reason: 'A report',
  mashDecision: 'awaited',
})
const states = (status: ReturnType<typeof statusOf>) =>
  Object.fromEntries(status.sections.map(({ section, words }) => [section, words]))

describe('an empty case', () => {
  it('says where to begin, and what cannot start yet and why', () => {
    const status = statusOf([])

    expect(states(status)).toEqual({
      referral: 'Not started',
      child: 'Not started',
      people: 'Not started',
      chronology: 'Not started',
      voice: 'Cannot start yet',
      evidence: 'Not started',
      law: 'Not started',
      decide: 'Cannot start yet',
      briefing: 'Cannot start yet',
      preparation: 'Cannot start yet',
      sessions: 'Cannot start yet',
      assessment: 'Cannot start yet',
      formulation: 'Cannot start yet',
      plan: 'Cannot start yet',
      report: 'Cannot start yet',
    })
    expect(status.missing.map(({ code }) => code)).toEqual([
      'no_referral',
      'no_concern',
      'no_child',
      'no_home',
      'no_event',
      'no_evidence',
      'no_legal_position',
      'no_constraint',
    ])
    expect([status.due, status.unanswered]).toEqual([[], []])
    for (const section of status.sections) {
      expect(section.because !== undefined).toBe(section.state === 'cannot_start')
      expect(section.canConfirm).toBe(false)
    }
  })
})

describe('the fictional case an hour before the discussion', () => {
  const status = deriveCaseStatus(kaiAt(now), shippedPolicies, now)

  it('shows the clocks as due, today first', () => {
    expect(status.due[0]?.code).toBe('clock_strategy_discussion')
    expect(
      status.due.filter(({ code }) => code.startsWith('clock_')).map(({ words }) => words),
    ).toEqual([
      expect.stringMatching(
        /^Strategy discussion: arranged for 4 February 2026, 10:00am; due today, 11:40am\.$/,
      ),
      'Initial child protection conference: due 25 February 2026.',
      'Assessment finished: due 9 April 2026.',
    ])
    expect(status.due.every(({ dueOn }) => dueOn !== undefined)).toBe(true)
  })

  it('lets every item lead to its section', () => {
    const items = [...status.due, ...status.missing, ...status.unanswered]

    expect(items.length).toBeGreaterThan(5)
    for (const item of items) expect(sectionCodes).toContain(item.section)
    for (const item of items) expect(item.words).toMatch(/^[A-Z0-9"].{10,}/)
    // A date that is still ahead is due, and is not something left to do.
    const left = items.filter(({ list, review }) => review || list !== 'due')
    expect(status.sections.reduce((sum, { open }) => sum + open, 0)).toBe(left.length)
    expect(status.sections.reduce((sum, { ahead }) => sum + ahead, 0)).toBe(
      items.length - left.length,
    )
  })

  it('keeps whoever has not been heard on the list', () => {
    const never = status.unanswered.filter(({ code }) => code === 'never_asked')

    expect(never.map(({ words }) => words)).toContainEqual(
      expect.stringMatching(/^Kai has not been asked \(.+\)\.$/),
    )
    expect(never.map(({ words }) => words).join()).not.toContain('Child 1')
  })
})

describe('the fictional case at the end of February', () => {
  it('asks for the constraint whose date has passed to be lifted', () => {
    const later = at('2026-02-27')
    const file = kaiAt(later)
    const notLifted = file.records.map((record) =>
      record.noun === 'constraint'
        ? { ...record, body: { ...record.body, liftedOn: undefined, liftedBy: undefined } }
        : record,
    )
    const status = deriveCaseStatus({ ...file, records: notLifted }, shippedPolicies, later)

    expect(status.due.find(({ code }) => code === 'constraint_date_passed')).toMatchObject({
      section: 'law',
      review: true,
      dueOn: '2026-02-19',
    })
    expect(states(status).law).toBe('Needs review')
  })

  it('no longer says that somebody is to be told who has been told since', () => {
    const told = (when: ReturnType<typeof at>) =>
      deriveCaseStatus(kaiAt(when), shippedPolicies, when)
        .unanswered.filter(({ code }) => code === 'not_told')
        .map(({ words }) => words.split(' ')[0])

    expect(told(now)).toContain('Marcus')
    expect(told(at('2026-02-27'))).not.toContain('Marcus')
  })
})

describe('a section', () => {
  const law = aRecord(103, 'legal_position', {
    person: kaiId('Kai'),
    status: 'none',
    on: '2026-02-03',
    source: 'Police',
  })

  it('is completed when it was begun and nothing in it is open', () => {
    expect(states(statusOf([...kaiFamily, law])).law).toBe('Completed')
  })

  it('with a date ahead is completed: the date is counted apart from what is left to do', () => {
    const constraint = aRecord(104, 'constraint', {
      mustNot: 'Nobody asks',
      kind: 'asking_about_report',
      askedByWords: 'Police',
      from: '2026-01-01',
      untilOn: '2026-03-01',
    })
    const tier = aRecord(105, 'tier_decision', {
      tier: 'complex',
      on: '2026-02-04',
      reasons: 'x',
      alternatives: 'x',
      reviewOn: '2026-02-25',
    })
    const sectionOf = (code: string) =>
      statusOf([...kaiFamily, law, constraint, tier]).sections.find(
        ({ section }) => section === code,
      )

    expect(sectionOf('law')).toMatchObject({ words: 'Completed', open: 0, ahead: 0 })
    expect(sectionOf('decide')).toMatchObject({ ahead: 1 })
    const late = statusOf([tier], at('2026-02-26')).sections.find(
      ({ section }) => section === 'decide',
    )
    expect(late?.ahead).toBe(0)
  })

  it('puts what is due today first, by its time, then what is late, then what is ahead', () => {
    const find = (number: number, findOutBy: string) =>
      aRecord(number, 'concern', {
        what: 'What happened',
        box: 'not_known',
        whoIsWorried: 'All',
        source: 'Us',
        findOutBy,
      })
    const records = [find(110, '2026-02-05'), find(111, '2026-02-03'), find(112, '2026-02-04')]

    expect(
      statusOf([...records, referral]).due.map(({ dueOn, dueTime }) => [dueOn, dueTime]),
    ).toEqual([
      ['2026-02-04', '11:40'],
      ['2026-02-04', undefined],
      ['2026-02-03', undefined],
      ['2026-02-05', undefined],
      ['2026-04-09', undefined],
    ])
  })

  it('is in progress while something is open, and needs review when a date has passed', () => {
    const asked = (untilOn: string) =>
      aRecord(104, 'constraint', {
        mustNot: 'No',
        kind: 'contact',
        askedByWords: 'Police',
        from: '2026-01-01',
        untilOn,
      })

    expect(states(statusOf([...kaiFamily, asked('2026-03-01')])).law).toBe('In progress')
    expect(states(statusOf([...kaiFamily, law, asked('2026-02-01')])).law).toBe('Needs review')
  })

  it('for the report is not started by a planning meeting', () => {
    const assessor = aRecord(106, 'professional', { name: 'Asha', agency: 'health', role: 'Lead' })
    const assessment = aRecord(107, 'assessment', {
      use: 'licensed',
      startedOn: '2026-02-04',
      lead: assessor.id,
    })
    const meeting = (kind: string) => aRecord(108, 'meeting', { kind, on: '2026-02-25' })

    expect(states(statusOf([assessor, assessment, meeting('planning')])).report).toBe('Not started')
    expect(states(statusOf([assessor, assessment, meeting('report')])).report).toBe('In progress')
  })

  it('for the briefing waits for the referral and the child, and is done once one was made', () => {
    expect(states(statusOf(kaiFamily)).briefing).toBe('Cannot start yet')
    expect(states(statusOf([referral])).briefing).toBe('Cannot start yet')
    expect(states(statusOf([...kaiFamily, referral])).briefing).toBe('Not started')
    expect(states(statusOf([...kaiFamily, referral], now, 1)).briefing).toBe('Completed')
  })
})

it('any part of the fictional case has a status: nothing in it is needed for the rest', () => {
  const { records } = kaiAt(at('2026-12-31'))
  fc.assert(
    fc.property(fc.subarray([...records]), fc.integer({ min: 0, max: 2000 }), (some, days) => {
      const when = at(new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10))
      const status = statusOf(some, when)
      expect(status.sections).toHaveLength(sectionCodes.length)
    }),
    { numRuns: 60 },
  )
})
