import { describe, expect, it } from 'vitest'
import type { CaseRecord } from '../../../shared/case/nouns.ts'
import { deriveClocks, findLatestReferral } from '../../../shared/governance/clocks.ts'
import { aCaseFile, aRecord } from '../people/a-case-file.ts'
import { at, kaiAt } from './kai-at.ts'
import { shippedPolicies } from './the-policies.ts'

const referral = (more: object = {}, number = 1) =>
  aRecord(number, 'referral', {
    receivedOn: '2026-02-03',
    receivedTime: '11:40',
    fromWords: 'School',
    reason: 'A report',
    mashDecision: 'strategy_discussion',
    ...more,
  })
const clocks = (more: object, now = at('2026-02-04', '09:30')) =>
  deriveClocks(aCaseFile(referral(more)), shippedPolicies, now)
const words = (more: object, now?: ReturnType<typeof at>) =>
  clocks(more, now).map((clock) => `${clock.state}: ${clock.words}`)

describe('the clocks of the fictional case', () => {
  it('are due when an independent reader expects', () => {
    const due = deriveClocks(
      kaiAt(at('2026-02-04', '09:30')),
      shippedPolicies,
      at('2026-02-04', '09:30'),
    )

    expect(due.map(({ code, dueOn, dueTime }) => [code, dueOn, dueTime])).toEqual([
      ['strategy_discussion', '2026-02-04', '11:40'],
      ['conference', '2026-02-25', undefined],
      ['assessment', '2026-04-09', undefined],
    ])
  })
})

describe('a clock in hours', () => {
  it.each([
    ['2026-02-03', '12:00', 'due: due 4 February 2026, 11:40am'],
    ['2026-02-04', '09:30', 'due: due today, 11:40am'],
    ['2026-02-04', '11:40', 'due: due today, 11:40am'],
    ['2026-02-04', '11:41', 'late: less than an hour late, was due 4 February 2026, 11:40am'],
    ['2026-02-04', '12:40', 'late: 1 hour late, was due 4 February 2026, 11:40am'],
    ['2026-02-06', '11:40', 'late: 48 hours late, was due 4 February 2026, 11:40am'],
  ])('on %s at %s is %s', (day, time, expected) => {
    expect(words({}, at(day, time))[0]).toBe(expected)
  })

  it('stays in hours when the clocks go forward', () => {
    const [first] = clocks({ receivedOn: '2026-03-28' }, at('2026-03-28'))

    expect([first?.dueOn, first?.dueTime]).toEqual(['2026-03-29', '12:40'])
  })

  it.each([
    [
      { discussionOn: '2026-02-04', discussionTime: '10:00' },
      'due: arranged for 4 February 2026, 10:00am; due today, 11:40am',
    ],
    [
      { discussionOn: '2026-02-04', discussionTime: '09:00' },
      'due: arranged for 4 February 2026, 9:00am, not yet confirmed as held',
    ],
    [{ discussionOn: '2026-02-04' }, 'due: arranged for 4 February 2026; due today, 11:40am'],
    [
      { discussionOn: '2026-02-05', discussionTime: '10:00' },
      'due: arranged for 5 February 2026, 10:00am, after it was due on 4 February 2026, 11:40am',
    ],
    [
      { discussionOn: '2026-02-03' },
      'due: arranged for 3 February 2026, not yet confirmed as held',
    ],
    [{ discussionOn: '2026-02-03', discussionHeld: 'yes' }, 'met: held 3 February 2026'],
    [
      { discussionOn: '2026-02-04', discussionTime: '10:00', discussionHeld: 'yes' },
      'due: arranged for 4 February 2026, 10:00am; due today, 11:40am',
    ],
    [
      { discussionOn: '2026-02-04', discussionTime: '09:00', discussionHeld: 'no' },
      'due: postponed or cancelled; due today, 11:40am',
    ],
  ])('with %j is %s', (more, expected) => {
    expect(words(more)[0]).toBe(expected)
  })

  it('is met only once somebody says that it was held, and is late until then', () => {
    const arranged = { discussionOn: '2026-02-04', discussionTime: '10:00' }
    const [unconfirmed] = clocks(arranged, at('2026-02-05'))
    const [held] = clocks({ ...arranged, discussionHeld: 'yes' }, at('2026-02-05'))

    expect(unconfirmed).toMatchObject({
      state: 'late',
      unconfirmed: true,
      words: 'arranged for 4 February 2026, 10:00am, not yet confirmed as held',
    })
    expect(held).toMatchObject({ state: 'met', metLate: false })
    expect(held?.unconfirmed).toBeUndefined()
  })

  it('that was postponed starts no other clock', () => {
    const off = { discussionOn: '2026-02-04', discussionTime: '09:00', discussionHeld: 'no' }

    expect(clocks(off)[1]?.state).toBe('waiting')
  })

  it('says when it was met too late, and is late while what is arranged is still to come', () => {
    const [met] = clocks({ discussionOn: '2026-02-05', discussionHeld: 'yes' }, at('2026-02-06'))
    const [arranged] = clocks(
      { discussionOn: '2026-02-06', discussionTime: '15:00' },
      at('2026-02-05'),
    )

    expect(met).toMatchObject({ state: 'met', metLate: true, metOn: '2026-02-05' })
    expect(arranged).toMatchObject({ state: 'late', metLate: true })
  })
})

describe('a clock in working days', () => {
  const held = { discussionOn: '2026-02-04', discussionTime: '08:00' }

  it.each([
    ['2026-02-24', 'due: due 25 February 2026'],
    ['2026-02-25', 'due: due today'],
    ['2026-02-26', 'late: no conference entered; was due 25 February 2026'],
  ])('on %s is %s for the conference', (day, expected) => {
    expect(words(held, at(day))[1]).toBe(expected)
  })

  it.each([
    ['2026-04-09', 'due: due today'],
    ['2026-04-10', 'late: 1 working day late, was due 9 April 2026'],
    ['2026-04-13', 'late: 2 working days late, was due 9 April 2026'],
    ['2026-04-12', 'late: 1 working day late, was due 9 April 2026'],
  ])('on %s is %s for the assessment', (day, expected) => {
    expect(words({}, at(day))[2]).toBe(expected)
  })

  it('is late without a working day having passed, at the weekend', () => {
    // 10 April is a Friday: counted from 4 February, 45 working days end there.
    expect(words({ receivedOn: '2026-02-04' }, at('2026-04-11'))[2]).toBe(
      'late: late, was due 10 April 2026',
    )
  })

  it('stops for the assessment when its section was marked as complete, or its report was met about', () => {
    const marked = (on: string, section = 'assessment') =>
      aRecord(800, 'confirmation', { section, on })
    const met = (on: string, kind = 'report') => aRecord(801, 'meeting', { kind, on })
    const assessed = (...records: readonly CaseRecord[]) => {
      const clock = deriveClocks(
        aCaseFile(referral(), ...records),
        shippedPolicies,
        at('2026-04-22'),
      )[2]
      return `${clock?.state}: ${clock?.words}`
    }
    const late = 'late: 9 working days late, was due 9 April 2026'

    expect(assessed(marked('2026-04-08'))).toBe('met: finished 8 April 2026')
    expect(assessed(met('2026-04-22'))).toBe(
      'met: finished 22 April 2026, after it was due on 9 April 2026',
    )
    expect(assessed(marked('2026-04-21'), met('2026-04-08'))).toBe('met: finished 8 April 2026')
    expect(assessed(marked('2026-04-08', 'plan'), met('2026-04-08', 'planning'))).toBe(late)
    // Of before the referral, and a meeting that is still to come.
    expect(assessed(marked('2026-02-01'), met('2026-04-23'))).toBe(late)
  })

  it('waits for what it starts from, and says so', () => {
    expect(words({})[1]).toBe('waiting: starts when the date of the strategy discussion is entered')
    expect(
      deriveClocks(aCaseFile(), shippedPolicies, at('2026-02-04')).map(({ state }) => state),
    ).toEqual(['waiting', 'waiting', 'waiting'])
  })

  it('stops when it is met, or when somebody decided that it is not needed', () => {
    const met = { ...held, conferenceOn: '2026-02-25', conferenceHeld: 'yes' }
    expect(words(met, at('2026-03-01'))[1]).toBe('met: held 25 February 2026')
    expect(words({ ...held, conferenceOn: '2026-02-25' }, at('2026-03-01'))[1]).toBe(
      'late: arranged for 25 February 2026, not yet confirmed as held',
    )
    expect(words({ ...held, conferenceNotNeeded: 'Enquiry ended' }, at('2026-03-30'))[1]).toBe(
      'not_needed: not needed',
    )
    expect(words({ assessmentOn: '2026-04-10' }, at('2026-04-10'))[2]).toBe(
      'met: finished 10 April 2026, after it was due on 9 April 2026',
    )
  })

  it('is not guessed at beyond the list of bank holidays; hours still are', () => {
    const [hours, , assessment] = clocks({ receivedOn: '2028-12-20' }, at('2028-12-20'))

    expect(hours?.dueOn).toBe('2028-12-21')
    expect(assessment?.state).toBe('not_known')
    expect(assessment?.words).toMatch(/covers 2020 to 2028.*bank-holidays\.json/)
    expect(assessment?.dueOn).toBeUndefined()
  })

  it("goes by the nation's own holidays", () => {
    const due = (nation: 'scotland' | 'england_and_wales') => {
      const local = { ...shippedPolicies.local, nation }
      const file = aCaseFile(referral())
      return deriveClocks(file, { ...shippedPolicies, local }, at('2026-02-04'))[2]?.dueOn
    }

    // Scotland works on Easter Monday.
    expect([due('england_and_wales'), due('scotland')]).toEqual(['2026-04-09', '2026-04-08'])
  })
})

it('the clocks run from the referral that was received last, whatever the order entered', () => {
  const file = aCaseFile(referral(), referral({ receivedOn: '2024-05-20' }, 2))

  expect(findLatestReferral(file)?.receivedOn).toBe('2026-02-03')
  expect(findLatestReferral(aCaseFile())).toBeUndefined()
})
