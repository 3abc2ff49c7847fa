import { describe, expect, it } from 'vitest'
import { buildReport, listWithheldFrom } from '../../../main/reports/report-order.ts'
import type { CaseFile } from '../../../shared/case/nouns.ts'
import { parseIsoDate, parseIsoInstant } from '../../../shared/dates/iso-date.ts'
import { loadPracticeCase } from '../../builders/practice-case/load-practice-case.ts'
import { aRecord } from '../../shared/people/a-case-file.ts'
import { anOrder } from './an-order.ts'

const weeksLater = parseIsoInstant('2026-03-02T09:00:00.000Z')
const told = 'A call that was noted on the day.'

/** The practice case with an event that other agencies may not see before 20 February. */
function withHeldEvent(): CaseFile {
  const file = loadPracticeCase()
  const hold = { heldFrom: 'agencies', heldUntilOn: parseIsoDate('2026-02-20') } as const
  const body = { what: told, when: '2026-02-03', source: 'Duty desk' }
  return { ...file, records: [...file.records, aRecord(9001, 'event', body, hold)] }
}

const termsOf = (order: Parameters<typeof listWithheldFrom>[0]) =>
  listWithheldFrom(order).map(({ term }) => term)
const paper = (order: Parameters<typeof buildReport>[0]) => JSON.stringify(buildReport(order))

describe('the moment of an order', () => {
  it('is the day of the discussion once that is past, and now when the person says so', () => {
    const late = anOrder({ madeAt: weeksLater })

    const ofTheDay = buildReport(late)
    const ofNow = buildReport({ ...late, view: 'now' })

    expect(ofTheDay.sections).not.toEqual(ofNow.sections)
    expect(ofTheDay.madeOn).toBe('2 March 2026, 9:00am, as at the end of 4 February 2026')
    expect(ofNow.madeOn).toBe('2 March 2026, 9:00am')
  })

  it('is one for the paper and for what must not be in it', () => {
    const late = anOrder({ file: withHeldEvent(), madeAt: weeksLater })

    // As on the day of the discussion the hold stands; by now it has ended.
    expect(termsOf(late)).toContain(told)
    expect(paper(late)).not.toContain(told)
    expect(termsOf({ ...late, view: 'now' })).not.toContain(told)
  })
})

describe('what an order withholds', () => {
  it('is the address, the name and the worker that the practice case keeps apart', () => {
    const terms = termsOf(anOrder())

    expect(terms).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Quillfeather'),
        expect.stringContaining('Fatima'),
        'R',
      ]),
    )
    const text = paper(anOrder())
    expect(text).not.toMatch(/Quillfeather|Fatima/)
  })

  it('is also what a child who was harmed was once called', () => {
    expect(termsOf(anOrder({ formerNames: ['Pip Somebody'] }))).toEqual(
      expect.arrayContaining(['Pip Somebody', 'Pip']),
    )
  })

  it('does not hang on who the paper is for or whether it is final', () => {
    const final = anOrder({ status: 'final', recipients: ['Grace Obi, chair'] })

    expect(listWithheldFrom(final)).toEqual(listWithheldFrom(anOrder()))
  })

  it('cannot be told, and no paper is made, while the policy says nothing of its readers', () => {
    const order = anOrder()
    const policies = { ...order.policies, audiences: { source: 'none', audiences: [] } }

    for (const act of [listWithheldFrom, buildReport])
      expect(() => act({ ...order, policies })).toThrow(
        expect.objectContaining({ code: 'audience_missing' }),
      )
  })
})

describe.each(['planning_paper', 'assessment_report'] as const)('the %s', (kind) => {
  const weeksOn = parseIsoInstant('2026-04-22T09:00:00.000Z')
  const order = (change: Parameters<typeof anOrder>[0] = {}) =>
    anOrder({ kind, view: 'now', madeAt: weeksOn, ...change })

  it('is built for its own readers, and what it withholds is searched for', () => {
    const held = 'A call that no other agency may read of.'
    const body = { text: held, source: 'Duty desk', kind: 'call', reliability: 'low' }
    const file = loadPracticeCase()
    const withHeld = {
      ...file,
      records: [...file.records, aRecord(9100, 'evidence', body, { heldFrom: 'agencies' })],
    }

    expect(buildReport(order()).kind).toBe(kind)
    expect(paper(order({ file: withHeld }))).not.toContain(held)
    expect(termsOf(order({ file: withHeld }))).toContain(held)
    expect(termsOf(order()).join()).toContain('Quillfeather')
  })

  it('names nothing of what it withholds in the practice case', () => {
    const text = paper(order()).toLowerCase()
    const names = termsOf(order()).filter((term) => term.length > 3)

    expect(names.length).toBeGreaterThan(3)
    expect(names.filter((term) => text.includes(term.toLowerCase()))).toEqual([])
  })
})
